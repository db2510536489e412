import type { PaperForm } from '../../lib/forms/form';
import { save } from '../../lib/infra/save';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Hands a form over as a Word document. What makes it is large and needed by few: it is loaded when it is. */
export async function saveDocx(name: string, form: PaperForm): Promise<void> {
  const { docxOf } = await import('../../lib/forms/docx');
  save(name, [await docxOf(form)], DOCX);
}
