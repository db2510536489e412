import { useState } from 'preact/hooks';
import { type Answers, QUESTIONS, type Question, wrongIn } from '../../lib/model/training';
import { usePageMessages } from '../i18n/page-context';
import type { People } from '../incident/useActor';
import { ActionButton } from '../parts/ActionButton';
import { StateBadge } from '../parts/Shape';
import type { TourApi } from './api';
import { RecordTraining } from './RecordTraining';

interface AskProps {
  readonly question: Question;
  readonly chosen: number | undefined;
  /** Undefined before the answers were handed in. */
  readonly isRight: boolean | undefined;
  readonly onChoose: (answer: number) => void;
}

function Ask({ question, chosen, isRight, onChoose }: AskProps) {
  const { tour } = usePageMessages();
  const { asks, answers, why } = tour.questions[question];
  return (
    <fieldset class="stack">
      <legend>{asks}</legend>
      {answers.map((answer, index) => (
        <label key={answer} class="row">
          <input type="radio" name={question} checked={chosen === index} onChange={() => onChoose(index)} />
          {answer}
        </label>
      ))}
      {isRight !== undefined && (
        <p>
          <StateBadge kind={isRight ? 'released' : 'blocked'}>{isRight ? tour.right : tour.notRight}</StateBadge> {why}
        </p>
      )}
    </fieldset>
  );
}

/** Five questions; when all answers are right, it can be put on record who has done it. */
export function Quiz({ api, people }: { api: TourApi; people: People }) {
  const { tour } = usePageMessages();
  const [answers, setAnswers] = useState<Partial<Answers>>({});
  const [wrong, setWrong] = useState<readonly Question[]>();
  const [tries, setTries] = useState(0);
  const [said, setSaid] = useState('');
  const choose = (question: Question, answer: number) => {
    setAnswers({ ...answers, [question]: answer });
    setWrong(undefined);
    setSaid('');
  };
  const hand = () => {
    if (QUESTIONS.some((question) => answers[question] === undefined)) return setSaid(tour.unanswered);
    const found = wrongIn(answers);
    setWrong(found);
    setTries(tries + 1);
    setSaid(found.length > 0 ? tour.wrong(found.length) : tour.passed);
  };
  return (
    <section class="quiz stack">
      <h2>{tour.quiz}</h2>
      <p class="note">{tour.quizHelp}</p>
      {QUESTIONS.map((question) => (
        <Ask
          key={question}
          question={question}
          chosen={answers[question]}
          isRight={wrong && !wrong.includes(question)}
          onChoose={(answer) => choose(question, answer)}
        />
      ))}
      <div class="row">
        <ActionButton action="hand-in" kind="primary" onPress={hand}>
          {tour.hand}
        </ActionButton>
        <span role="status">{said}</span>
      </div>
      {wrong?.length === 0 && <RecordTraining api={api} people={people} answers={answers as Answers} tries={tries} />}
    </section>
  );
}
