import * as v from 'valibot';
import { PageInput } from '../../core/model/page';

/** The one message that a page sends by the port: checked in the background, as scripts in pages carry no schemas. */
export const AnnotateRequest = v.strictObject({ page: PageInput });
export type AnnotateRequest = v.InferOutput<typeof AnnotateRequest>;
