import { wangeditor } from './editors/wangeditor';
import { tellStory } from './story';

tellStory(wangeditor);
