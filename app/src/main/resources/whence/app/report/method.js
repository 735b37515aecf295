// Method and limits, in plain words.

const METHOD = [
  ['What this page is', ['It lays open what a pile of published reports says, who says it, and from whom they have it. It does not say what is true, and it does not judge people.']],
  ['What “1 to 2 independent origins” means', [
    'Many reports are not many witnesses. Reports that lead back to the same source count once. The lower number counts the origins that are shown to be independent of each other. The upper number counts all that are not shown to depend on another one.',
    'If the two numbers differ, the record does not settle it. A source about which nothing is known is neither counted as a confirmation nor thrown away: it widens the interval.',
    'An unnamed source in one report and an unnamed source in another may be the same person. They are not taken for two independent origins.']],
  ['What the states mean', Object.entries(STATE).map(([state, words]) => state + ': ' + words + '.')],
  ['From whom it comes', [
    'A link is drawn where a document names whom it has it from, quotes them, shares long stretches of wording, or translates. Each link opens the passage it rests on.',
    'Who tells the same in other words, without credit and without shared wording, is not detected as a copy. Such a report looks independent and may not be: the upper number contains it.',
    'A link that the reports leave out cannot be found here.']],
  ['Register', ['A register lists people about whom an event of one kind is claimed, and of whom some document states an office. It says what is claimed and who denies it, never that it happened. Places are told as far as a country that the words themselves name. The rank follows from the title by a table, and says from what.']],
  ['Which reports still stand', ['Where somebody took a claim back, every report that hangs on them is marked, whether it corrected itself or not. A report without such a mark may still be wrong: nobody in this pile took it back.']],
  ['Times', ['When something is said to have happened and when it was published are kept apart. A date is shown no finer than the text gives it. A date that nobody states is unknown; it is not guessed.']],
  ['Contradictions', ['Only what cannot both hold is listed. Different precision (“June” and “23 June”), different counting (“over 1,000” and “1,100”), time zones and two renderings of one title are none. A contradiction does not say which side is right.']],
  ['Names', ['Names are joined where the texts give reason to. Doubtful pairs are shown as candidates and left to the analyst. An unnamed source is never matched with a named person.']],
  ['What is not read', ['English and Chinese are read. Documents in other languages are dated and compared by wording, and marked “not read”: what they claim is missing from the list.', 'Reading is done by rules and makes mistakes: it misses statements, and sometimes takes the wrong words for the source. Check the passage before you rely on a link.']],
  ['Masked', ['Mail addresses, telephone numbers, messenger names given as a contact, street addresses and instructions for getting in touch are replaced by ▇ before this page is written: they are not in the file. A handle that is cited as a source stays. Masking goes by patterns and can miss one or hide too much.']],
  ['This page', ['It works without a connection and contacts nobody. Graphs are laid out by dagre and drawn with d3.']],
];

function methodView() {
  return el('article', { class: 'method' }, el('h1', {}, 'Method and limits'), METHOD.map(([head, words]) => section(head, words.map((w) => el('p', {}, w)))));
}
