/** What is said of a pupil. Patterns are read in one sentence. */
export interface EnglishFact {
  /** Flags `gi`. */
  readonly fact: RegExp;
  /** Instead of the action of the rule. */
  readonly action?: 'review';
  /** Says of the sentence that the fact is harmless there. */
  readonly unless?: RegExp;
}

const LESSONS =
  /\b(?:prevent|awareness|workshop|lecture|seminar|campaign|research|symptoms?|week|fund-?rais|donat|charity|topic|poster|how to|policy|policies|survey)/i;
const CONTESTS =
  /\b(?:contest|competition|tournament|match(?:es)?|olympiad|championships?|games?|goals?|basketball|football|soccer|race|relay|debate|spelling bee|sports? day|quiz|league|final|semi-final|cup)\b/i;

/** Health, hardship, marks, sanctions and family. */
export const FACTS: readonly EnglishFact[] = [
  {
    fact: /\b(?:(?:was|is|been|were|being) (?:recently |just |also )?diagnosed(?: with [a-z -]{3,30})?|suffer(?:s|ed|ing) from [a-z -]{3,30}|depression|bipolar disorder|anxiety(?: disorder| attacks?)?|panic attacks?|ADHD|autis(?:m|tic)|epilep(?:sy|tic)|asthma|diabet(?:es|ic)|leuka?emia|cancer|tumou?r|HIV|AIDS|hepatitis(?: B)?|tuberculosis|dyslexi(?:a|c)|disab(?:ility|led)|wheelchair|cerebral palsy|down syndrome|eating disorder|anorexia|self-harm(?:ing|ed)?|suicid(?:e|al)(?: thoughts| attempt)?|(?:mental|psychological|psychiatric) (?:illness|health (?:problems?|issues?|crisis)|disorder|assessment|evaluation|treatment|crisis)|special (?:educational )?needs|pregnant|hospitali[sz]ed|chemotherapy|(?:had|underwent|needs) (?:an? )?(?:\w+ )?(?:surgery|operation)|takes? (?:\w+ )?medication|(?:sees|seeing|see) (?:the |a |our )?(?:school )?(?:counsell?or|psychologist|psychiatrist)|stutter(?:s|ed|ing)?|stammer(?:s|ed|ing)?|speech therapy|learning (?:disabilit(?:y|ies)|difficult(?:y|ies))|dialysis|(?:heart|kidney|liver|bone marrow) (?:disease|condition|failure|surgery|transplant)|wets? the bed)\b/gi,
    unless: LESSONS,
  },
  {
    fact: /\b(?:(?:lives?|living) in poverty|poverty|low-income(?: family| household)?|poor family|from a poor|hardship (?:grant|aid|subsidy)|financial (?:aid|hardship|assistance|difficult(?:y|ies))|living allowance|(?:poverty|hardship|living) subsid(?:y|ies)|free (?:school )?(?:meals?|lunch)|orphan(?:ed)?|cannot afford|can't afford|unable to (?:pay|afford)|(?:unpaid|overdue|owes?|owing|outstanding) (?:school |tuition )?(?:fees?|tuition)|welfare recipient)\b/gi,
    unless: LESSONS,
  },
  {
    fact: /\b(?:fail(?:s|ed|ing)? (?:the |his |her |their |in )*(?:\w+ ){0,2}(?:exams?|examinations?|tests?|finals?|midterms?|maths?|mathematics|english|chinese|physics|chemistry|biology|science|history|course|class|subjects?)\b|scor(?:es?|ed|ing)(?: of)?(?: only| just)? \d{1,3}(?:\.\d)?%?|(?:got|received|earned|obtained|achieved)(?: only| just| an?)? (?:\d{1,3}(?:\.\d)?(?:%| percent| points| marks| out of \d{2,4}|\/\d{2,4})|[A-F][+-]? (?:in|for) )|(?:marks?|score|result)(?: of| is| was|:) \d{1,3}|\d{1,3}\/100\b|rank(?:s|ed|ing)? (?:number |no\. ?|#)?\d{1,4}(?:st|nd|rd|th)?|(?:bottom|last|lowest) (?:of|in) (?:the|his|her|our) (?:class|grade|year)|lowest (?:score|mark)|GPA(?: of|:| is| was)? ?\d(?:\.\d{1,2})?|academic probation|repeat(?:s|ed|ing)? (?:the )?(?:grade|year))/gi,
    unless: CONTESTS,
  },
  {
    fact: /\b(?:got|scored|received|earned|had)(?: only| just)? \d{1,3} (?:on|in) (?:the |an? |his |her )?(?:\w+ ){0,2}(?:quiz|tests?|exams?|examination|midterms?|finals?|paper)\b/gi,
  },
  {
    fact: /\b(?:expelled|(?:was|were|been|is|got) suspended|suspension|(?:in|given|got|received|after-school) detention|caught (?:cheating|smoking|vaping|stealing|fighting|drinking)|(?:for|of|was|were) cheat(?:ing|ed)|cheated|plagiari[sz](?:ed|ing|m)|bull(?:ied|ying|ies)|(?:for|was) fighting|stole|stealing|theft|shoplift(?:ing|ed)|truan(?:cy|t)|disciplinary (?:action|warning|record|hearing|sanction|probation|notice)|(?:serious|written|official|formal) (?:warning|reprimand)|demerits?|vaping|drug use)\b/gi,
    unless: /\b(?:anti-bullying|prevent|awareness|workshop|against|policy|rules?|zero tolerance|stand up to)/i,
  },
  {
    fact: /\b(?:parents (?:are |were |have |recently |got |getting )*(?:divorced|divorcing|separated|split up|broken up|broke up)|divorce|(?:father|mother|dad|mum|mom) (?:has |had )?(?:moved out|walked out|left (?:home|the family|them))|domestic violence|(?:is|was|been|gets) (?:beaten|hit) by (?:his|her) (?:father|mother|dad|mum|mom|parents|stepfather|stepmother)|single[- ](?:parent|mother|father|mom|mum|dad)|(?:father|mother|dad|mum|mom|parents?) (?:has |have |recently |had )*(?:died|passed away|is dead|lost (?:his|her|their) jobs?|(?:is|was|are) (?:in (?:prison|jail)|unemployed|jobless|ill|disabled|an? alcoholic))|unemployed|lives with (?:his|her|their) (?:grand(?:parents|mother|father)|aunt|uncle)|foster (?:care|child|family)|adopted|custody|(?:legal )?guardian(?:['’]s name)?(?: is|:)|emergency contact(?: is|:)|home address(?: is|:))/gi,
  },
  {
    fact: /\b(?:absent|absence|skipped class|late for (?:class|school)|sick leave|caught a cold|fever|flu|chickenpox|allerg(?:y|ies|ic)|broke (?:his|her) (?:arm|leg|ankle|wrist)|fractured?)\b/gi,
    action: 'review',
    unless: LESSONS,
  },
];

/** Rules, statistics and advice: sentences about nobody. */
export const NOBODY =
  /\b(?:if (?:a|any|your|you|students?)|any (?:student|pupil|child)|students? who|pupils? who|children (?:who|with)|people with|(?:disabled|poor|orphan(?:ed)?|autistic|needy) (?:children|people|kids|students|families)|every (?:student|child)|all students|no student|must not|may not be|\d+ (?:students|pupils|children)|\d+(?:\.\d+)?% of|(?:one|two|three|several|some|many) (?:students|pupils|children))\b/i;

/** Lessons and stories, and people known from them. */
export const STORY =
  /\b(?:author|novels?|novelist|poets?|poems?|poetry|playwright|plays? by|stor(?:y|ies)|biograph|scientists?|physicist|mathematician|chemist|inventor|invented|composer|composed|painter|artist|president|emperor|king|queen|philosopher|explorer|astronaut|actor|actress|singer|movie|film|chapter|character|protagonist|wrote|written by|Nobel|century|(?:born|died) in 1[0-9]{3}|history lesson|reading list|book club|in the book)\b/i;

/** Prizes, performances and thanks: names belong there. */
export const HONOUR =
  /\b(?:congratulat|won\b|wins?\b|winners?|award|prizes?|champion|medals?|trophy|first place|second place|third place|runner-up|honou?r|scholarship|star of|performed|performance|represent|participat|volunteer|thank|praise|proud|excellent|outstanding|best|competition|contest|concert|hosted|team|led by|captain|speech|author of)/i;

/** Words that make of somebody named a pupil. */
export const PUPIL =
  /\b(?:students?|pupils?|classmates?|schoolmates?|grade ?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|year ?\d{1,2}|class ?(?:\d{1,2}\w?|of)|form ?\d|\d{1,2}(?:st|nd|rd|th)[- ]grade(?:rs?)?|kindergart\w+|homeroom|(?:our|the|a|this|little) (?:boy|girl|child)|his|her)\b/i;
/** The class somebody is in. */
export const CLASS =
  /\b(?:grade ?(?:\d{1,2}|[a-z]+)|year ?\d{1,2}|class ?\d{1,2}\w?|form ?\d|\d{1,2}(?:st|nd|rd|th)[- ]grade(?:r)?)\b/i;
export const SCHOOL =
  /\b(?:school|students?|pupils?|grade|class(?:mates?)?|year ?\d|form ?\d|kindergarten|teachers?|homeroom|campus|exams?|semester|term)\b/i;

/** A sentence or a line of a form that goes on about the person named before. */
export const GOES_ON =
  /\b(?:he|she|his|her|him|the (?:boy|girl|student|pupil|child|family)|(?:whose|their) (?:parents|father|mother|family))\b|^\s*[a-z][a-z ]{2,24}:/i;

/** Somebody grown up is spoken of. */
export const TITLE = /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Principal|Coach)\b/;

/** Before a name: a grown-up's title or office. After it: the same, set off by a comma. */
export const ADULT_BEFORE =
  /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Madam|Principal|Headmaster|Headmistress|Headteacher|President|Minister|Mayor|Coach|Director|Dean|Teacher|Officer|Nurse|Doctor|Captain|Uncle|Aunt|Saint|St|King|Queen|Emperor|(?:teachers?|author|poet|writer|novelist|scientist|composer|artist|counsell?or|principal|coach|librarian|inventor|philosopher|expert|speaker|guest|tutor|instructor|psychologist|doctor|nurse|named after))\.?,?\s*$/;
export const ADULT_AFTER =
  /^,? (?:who (?:teaches|has taught|is (?:a|the|our) (?:\w+ )?teacher)|(?:(?:is|was) )?(?:the|our|an?|a former|head|senior|school)? ?(?:\w+ ){0,2}(?:teacher|author|poet|writer|novelist|scientist|composer|painter|artist|counsell?or|principal|headmaster|coach|librarian|inventor|philosopher|professor|doctor|nurse|psychologist|expert|director|physicist|playwright|president|applicant|PhD)\b)/i;

/** People whose illness and hardship stand in textbooks: whole names, or a last word that hardly anybody else has. */
export const FAMOUS: ReadonlySet<string> = new Set(
  (
    'helen keller,hawking,beethoven,gogh,einstein,isaac newton,thomas edison,abraham lincoln,churchill,shakespeare,' +
    'charles dickens,anne frank,marie curie,madame curie,nelson mandela,mozart,charles darwin,confucius,vujicic,yousafzai,' +
    'florence nightingale,john lennon,walt disney,steve jobs,bill gates,barack obama,george washington,roosevelt,gandhi,' +
    'alfred nobel,picasso,chopin,jane austen,mark twain,ernest hemingway,oscar wilde,frida kahlo,john nash,alan turing,' +
    'galilei,copernicus,pasteur,nikola tesla,henry ford,louis armstrong,neil armstrong,gagarin,columbus,napoleon,socrates,' +
    'aristotle,hans andersen,rowling,harry potter,oliver twist,david copperfield,tom sawyer,huckleberry finn,jane eyre,' +
    'robinson crusoe,lu xun,mao zedong,sun yat-sen,zhou enlai,deng xiaoping,yuan longping,li bai,du fu,zhang haidi'
  ).split(','),
);
