/** Folders within one another that are gone through. */
const DEPTH = 8;

/**
 * Files that are dropped, those in folders too, `most` at most, in their order. What a drop holds can be asked for only
 * while it is told, so call this at once. A folder that cannot be read has no files.
 */
export async function droppedFiles(drop: DataTransfer | null, most: number): Promise<File[]> {
  const items = [...(drop?.items ?? [])].filter(({ kind }) => kind === 'file');
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  const files: File[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await gather(entry as FileSystemDirectoryEntry, 1);
    else if (file && files.length < most) files.push(file);
  }
  return files;

  async function gather(folder: FileSystemDirectoryEntry, depth: number): Promise<void> {
    const reader = folder.createReader();
    while (files.length < most) {
      // A hundred at a time, and none at the end.
      const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
      if (some.length === 0) return;
      for (const entry of some) {
        if (files.length >= most) return;
        if (entry.isDirectory && depth < DEPTH) await gather(entry as FileSystemDirectoryEntry, depth + 1);
        if (!entry.isFile) continue;
        const file = await new Promise<File | null>((resolve) =>
          (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
        );
        if (file) files.push(file);
      }
    }
  }
}
