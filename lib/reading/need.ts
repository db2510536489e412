/** Two capitalised words that follow one another, as names do. */
const PAIR = /[A-Z][A-Za-z'’-]{1,20}\s{1,3}[A-Z][A-Za-z'’-]/;
const CAPITAL = /[A-Z][a-z]|[A-Z]{3}/;
/** Schools and pupils in English. */
const SCHOOL =
  /\b(?:school|students?|pupils?|grades?|class(?:es|mates?)?|years? ?\d|form ?\d|kindergarten|homeroom|parents?|guardians?|teachers?)\b/i;
/** Beginnings of the words for what is nobody's business. */
const FACT =
  /\b(?:diagnos|depress|anxi|suicid|self-harm|disab|autis|adhd|asthma|epilep|diabet|cancer|leuk|hospital|counsel|orphan|povert|low-income|subsid|unpaid|divorc|custody|expel|suspend|detention|cheat|plagiar|bull(?:y|ied)|caught|stole|steal|theft|truan|vaping|demerit|probation|failed|scor(?:e|ing)|rank(?:ed|s)|gpa|absen|fever|allerg|medication|unemploy|hardship|tuition|emergency contact|home address)/i;

/** Whether a text asks for the reading of English: names in it, and school or facts beside them. Cheap. */
export function needsEnglish(text: string): boolean {
  if (!CAPITAL.test(text)) return false;
  return FACT.test(text) || (PAIR.test(text) && SCHOOL.test(text));
}
