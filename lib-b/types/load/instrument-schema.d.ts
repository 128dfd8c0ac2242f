import { z } from 'zod';
import type { Fact } from '../model.js';
/** What `source/instrument.yaml` may say. */
export declare const instrumentSchema: z.ZodObject<{
    id: z.ZodString;
    url: z.ZodOptional<z.ZodPipe<z.ZodURL, z.ZodTransform<string, string>>>;
    parties: z.ZodArray<z.ZodString>;
    originals: z.ZodOptional<z.ZodRecord<z.ZodString, z.ZodArray<z.ZodString>>>;
    locales: z.ZodRecord<z.ZodString, z.ZodObject<{
        tag: z.ZodOptional<z.ZodString>;
        dir: z.ZodOptional<z.ZodEnum<{
            ltr: "ltr";
            rtl: "rtl";
        }>>;
        original: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    defaultLocale: z.ZodOptional<z.ZodString>;
    signature: z.ZodOptional<z.ZodObject<{
        unit: z.ZodString;
        date: z.ZodISODate;
        place: z.ZodString;
    }, z.core.$strict>>;
    inEffect: z.ZodOptional<z.ZodObject<{
        from: z.ZodOptional<z.ZodString>;
        until: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    parts: z.ZodArray<z.ZodString>;
    facts: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodType<Fact, unknown, z.core.$ZodTypeInternals<Fact, unknown>>>>;
    rules: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodPipe<z.ZodEnum<{
        error: "error";
        off: "off";
        remark: "remark";
        warn: "warn";
    }>, z.ZodTransform<"error" | "off" | "remark" | "warning", "error" | "off" | "remark" | "warn">>>>;
}, z.core.$strict>;
export type InstrumentFile = z.infer<typeof instrumentSchema>;
