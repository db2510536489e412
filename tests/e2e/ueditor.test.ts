import { ueditor } from './editors/ueditor';
import { tellStory } from './story';

tellStory(ueditor);
