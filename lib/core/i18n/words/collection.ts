import { collectionFiles } from './collection-files';
import { collectionList } from './collection-list';
import { collectionReader } from './collection-reader';

/** The collection of saved articles. */
export const collection = {
  en: { ...collectionList.en, ...collectionReader.en, ...collectionFiles.en },
  fr: { ...collectionList.fr, ...collectionReader.fr, ...collectionFiles.fr },
};
