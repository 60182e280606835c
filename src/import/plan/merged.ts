import type { ImportRemark } from '../remark.ts';
import type { FieldChange, Json, JsonObject } from './plan.ts';
import type { Schema } from './signature.ts';

/** A value of the section and one of a file, put together. */
export interface Merged<Value = JsonObject> {
  /** With what the section did not say. */
  kept: Value;
  /** With what the file says otherwise, too. */
  replaced: Value;
  additions: readonly FieldChange[];
  conflicts: readonly FieldChange[];
  remarks: readonly ImportRemark[];
}

/** What a merge has to tell beside its values. */
export type Changes = Pick<Merged, 'additions' | 'conflicts' | 'remarks'>;

export const noChanges: Changes = { additions: [], conflicts: [], remarks: [] };

/** The changes of several parts, one behind the other. */
export function changesOf(parts: readonly Changes[]): Changes {
  return {
    additions: parts.flatMap(({ additions }) => additions),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

/** Puts the fields of two objects together; lists of objects need it for their items. */
export type MergeFields = (schema: Schema, before: JsonObject, after: JsonObject, path: string) => Merged;

/** A value of the section or of the file that may be missing. */
export type Missing = Json | undefined;
