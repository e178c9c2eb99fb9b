import { z } from "zod";
import { idForm } from "../model/checks/checkIds.ts";
import { colourForm } from "../model/checks/checkVocabulary.ts";

// The page's policy allows no code made out of texts.
z.config({ jitless: true });

// Shapes only. What a value must hold beyond its shape is said once, in `checkDataset`; a pattern here is for editors.
/** A text that is not empty. */
export const text = z.string().min(1);
/** A number. */
export const number = z.number();
/** True or false. */
export const flag = z.boolean();
/** A text of a form; the form itself is checked elsewhere. */
export const patterned = (form: RegExp, description: string) => z.string().meta({ pattern: form.source, description });
/** An id. */
export const id = patterned(idForm, "Lower-case letters, digits, `-` and `.`.");
/** A colour. */
export const colour = patterned(colourForm, "A colour of six hex digits.");
/** A date. */
export const time = z.string().meta({ description: "A date in EDTF: 2025-11-20, 2025-11, 2014~, 2022-02-24/.." });
/** The id of something else. */
export const pointsTo = (what: string) => z.string().meta({ description: `The id of ${what}.` });
