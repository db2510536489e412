import { useState } from 'preact/hooks';
import type { Answers } from '../../lib/model/training';
import { usePageMessages } from '../i18n/page-context';
import { type People, useActor } from '../incident/useActor';
import { ActionButton } from '../parts/ActionButton';
import { messageOf } from '../parts/useLive';
import type { TourApi } from './api';

interface RecordTrainingProps {
  readonly api: TourApi;
  readonly people: People;
  readonly answers: Answers;
  readonly tries: number;
}

/** Puts on record who has done the training, signed where they have a key. */
export function RecordTraining({ api, people, answers, tries }: RecordTrainingProps) {
  const { tour, common } = usePageMessages();
  const { id, ready, picker } = useActor(api.signing, people, tour.who);
  const [said, setSaid] = useState('');
  const [isDone, setDone] = useState(false);
  if (people.people.length === 0) return <p class="message review">{tour.nobody}</p>;
  const record = async () => {
    if (id === undefined) return setSaid(tour.chooseFirst);
    try {
      await api.record(id, answers, tries);
      setDone(true);
      setSaid(tour.recorded);
    } catch (error) {
      setSaid(common.failed(messageOf(error)));
    }
  };
  return (
    <div class="stack record">
      {!isDone && picker}
      <p class="note">{tour.recordHelp}</p>
      <div class="row">
        <ActionButton action="record" kind="primary" off={!ready || isDone} onPress={() => void record()}>
          {tour.record}
        </ActionButton>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
