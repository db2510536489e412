import { tinymce } from './editors/tinymce';
import { tellStory } from './story';

tellStory(tinymce);
