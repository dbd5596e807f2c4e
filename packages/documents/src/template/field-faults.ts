import { type TemplateFault, templateFault } from '../word/template-fault.ts';
import { attributeOf, localName, scanXml } from '../xml/scan-xml.ts';

/** Fields that only tell of the document itself. Others fetch files or start programs (INCLUDEPICTURE, LINK, DDEAUTO). */
const plainFields = new Set(
  `PAGE NUMPAGES SECTION SECTIONPAGES NUMWORDS NUMCHARS TOC TC DATE TIME CREATEDATE SAVEDATE PRINTDATE REF PAGEREF NOTEREF
   SEQ STYLEREF TITLE SUBJECT AUTHOR FILENAME DOCPROPERTY HYPERLINK FORMTEXT FORMCHECKBOX FORMDROPDOWN EQ`.split(/\s+/),
);

/** Fields of a part (ECMA-376 part 1, 17.16) that are not among the plain ones, and pictures by address. */
export function fieldFaults(part: string, xml: string): TemplateFault[] {
  const faults: TemplateFault[] = [];
  const refuse = (instruction: string) => {
    if (faults.length < 20)
      faults.push(templateFault('template.field', { part, text: instruction.trim().slice(0, 60) }));
  };
  const check = (instruction: string) => {
    if (!plainFields.has(instruction.trim().split(/\s/, 1)[0]?.toUpperCase() ?? '')) refuse(instruction);
  };
  const instructions: string[] = [];
  let inInstruction = false;
  scanXml(xml, {
    open(name, attributes) {
      const local = localName(name);
      if (local === 'instrText' || local === 'delInstrText') inInstruction = true;
      else if (local === 'fldSimple') check(valueNamed(attributes, 'instr'));
      else if (local === 'imagedata' && valueNamed(attributes, 'src') !== '')
        faults.push(templateFault('template.external-link', { type: 'image', target: valueNamed(attributes, 'src') }));
      else if (local === 'fldChar') turn(valueNamed(attributes, 'fldCharType'));
    },
    close(name) {
      if (localName(name).endsWith('nstrText')) inInstruction = false;
    },
    text(raw) {
      if (inInstruction && instructions.length > 0) instructions.push(`${instructions.pop() ?? ''}${raw}`);
      else if (inInstruction) refuse(raw);
    },
  });
  return faults;

  function turn(type: string): void {
    if (type === 'begin') {
      // A field inside the name of another could spell any name.
      if (instructions.length > 0 && !/\S\s/.test(instructions.at(-1) ?? '')) refuse('{ { } }');
      instructions.push('');
    } else if (type === 'end') {
      const instruction = instructions.pop();
      if (instruction !== undefined) check(instruction);
    }
  }
}

const valueNamed = (attributes: string, local: string): string =>
  attributeOf(attributes, `w:${local}`) ??
  attributeOf(attributes, local) ??
  attributeOf(attributes, `v:${local}`) ??
  '';
