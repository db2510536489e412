import { form } from './editors/form';
import { tellStory } from './story';

tellStory(form);
