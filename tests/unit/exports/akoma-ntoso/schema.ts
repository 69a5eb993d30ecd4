import { readFileSync } from 'node:fs';
import { XmlDocument, XmlValidateError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

/** What an XML Schema has against a file: a message each, none when it is valid. */
export function schemaFaults(schemaPath: string, xml: string): string[] {
  // The schema imports another from beside it.
  xmlRegisterFsInputProviders();
  using schema = XmlDocument.fromBuffer(readFileSync(schemaPath), { url: schemaPath });
  using validator = XsdValidator.fromDoc(schema);
  using document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
  }
}
