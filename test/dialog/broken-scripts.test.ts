import { describe, expect, test } from 'vitest'
import { checks } from '#src/dialog/checks/list.ts'
import { compileHouse } from '#src/dialog/load.ts'
import { nodeTypes } from '#src/dialog/nodes/list.ts'
import { files, shipped } from './house.ts'
import { type Change, teaFiles, teaProblems, teaSteps, teaWords } from './small-house.ts'

const steps = (from: string, to: string): Change => ({ steps: swap(teaSteps, from, to) })
const mn = (from: string, to: string): Change => ({ mn: swap(teaWords, from, to) })
/** The first step asks this question instead. */
const question = (written: string): Change => ({
  steps: `version: 1\nstart: offer\nremembers:\n  sweet: { type: yes_no, keep: dialog }\n  cups: { type: number, keep: conversation }\nsteps:\n  offer: { ${written} }\n  thanks: { end: true }\n`,
})
const welcome = (from: string, to: string): Change => ({
  more: { 'locales/mn/line.json': swap(files['locales/mn/line.json'] ?? '', from, to) },
})

/** `tea` calls `breath`: what `thanks` does, what `breath` does, and what `tea.numbered` does. */
const called = (
  thanks: string,
  breathe: string,
  numbered = '{ say: true, numbers: [police], go: offer }',
): Change => ({
  steps: `${swap(teaSteps, 'thanks: { end: true }', `thanks: ${thanks}`)}  numbered: ${numbered}\n`,
  more: { 'dialogs/breath.yaml': `version: 1\nstart: breathe\nsteps:\n  breathe: ${breathe}\n` },
})
const entries = (text: string) => ({ more: { 'dialogs/_entries.yaml': `${text}\n` } }) satisfies Change
const signals = (text: string) => ({ more: { 'dialogs/_signals.yaml': `${text}\n` } }) satisfies Change
const teaWelcome = teaFiles['dialogs/welcome.yaml'] ?? ''

function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the test swaps "${from}", which is not there`)
  return text.replace(from, to)
}

test('the house we ship has no problems, and neither has the small house of these tests', () => {
  expect(shipped.problems).toEqual([])
  expect(teaProblems({})).toEqual([])
})

describe('an editor is told file, line, column and what to do about', () => {
  test.each<[string, Change, string]>([
    [
      'a step that is not there',
      steps('go: thanks }', 'go: thank }'),
      'dialogs/tea.yaml:9:46 goes to "thank", which is not there; did you mean "thanks"?',
    ],
    [
      'a dialog that is not there',
      steps('go: thanks }', 'go: welcom.menu }'),
      'dialogs/tea.yaml:9:46 goes to "welcom.menu", which is not there; did you mean "welcome"?',
    ],
    [
      'a step of another dialog that is not there',
      steps('go: thanks }', 'go: welcome.mneu }'),
      'dialogs/tea.yaml:9:46 goes to "welcome.mneu", which is not there; did you mean "menu"?',
    ],
    [
      'a start that is not there',
      steps('start: offer', 'start: ofer'),
      'dialogs/tea.yaml:2:8 starts at "ofer", which is not a step; did you mean "offer"?',
    ],
    [
      'a fact nobody declared',
      steps('sweet: true', 'swet: true'),
      'dialogs/tea.yaml:9:27 "swet" is not listed under "remembers"; did you mean "sweet"?',
    ],
    [
      'a fact of another dialog',
      steps('sweet: true', 'greeted: true'),
      'dialogs/tea.yaml:9:27 "greeted" belongs to welcome; only that dialog may set it',
    ],
    [
      'a fact of the house',
      steps('sweet: true', 'channel: web'),
      'dialogs/tea.yaml:9:27 "channel" cannot be set by a dialog',
    ],
    [
      'a fact of another kind',
      steps('sweet: true', 'sweet: 3'),
      'dialogs/tea.yaml:9:34 "sweet" is true or false, so it cannot be 3',
    ],
    [
      'a language we do not have',
      steps('sweet: true', 'language: ru'),
      'dialogs/tea.yaml:9:37 "ru" is not a language we have',
    ],
    [
      'a step nothing leads to',
      steps('thanks: {', 'alone: { end: true }\n  thanks: {'),
      'dialogs/tea.yaml:11:3 nothing leads to "alone"; remove it, or let a step go there',
    ],
    [
      'a dead end',
      steps('thanks: { end: true }', 'thanks: { say: true }'),
      'dialogs/tea.yaml:11:3 "thanks" is a dead end: add "go" with the next step',
    ],
    [
      'a step that does nothing',
      steps('{ end: true }', '{ ends: true }'),
      `dialogs/tea.yaml:11:3 "thanks" does nothing: a step has one of ${nodeTypes.map(({ verb }) => verb).join(', ')}; did you mean "end"?`,
    ],
    [
      'steps in a circle',
      steps('thanks: { end: true }', 'thanks: { say: true, go: again }\n  again: { go: thanks }'),
      'dialogs/tea.yaml:12:3 goes in a circle without ever waiting for an answer: tea.again → tea.thanks → tea.again',
    ],
    [
      'a decision without an otherwise',
      steps('thanks: { end: true }', 'thanks: { choose: [{ when: { sweet: true }, go: offer }] }'),
      'dialogs/tea.yaml:11:21 "choose": the last line, and only the last, must be "otherwise", so that there is always a way on',
    ],
    [
      'a misspelt word of the language',
      steps('id: no, go:', 'id: no, goo:'),
      'dialogs/tea.yaml:10:19 "goo" is not known here; did you mean "go"?',
    ],
    [
      'a country that leads nowhere',
      steps('{ end: true }', '{ country: { remember: country } }'),
      'dialogs/tea.yaml:11:3 "thanks" is a dead end: add "go" with the next step',
    ],
    [
      'a band that leads nowhere',
      steps(
        '{ end: true }',
        '{ band: { remember: age_band, of: [{ id: a, below: 18, go: offer }, { id: b }] } }',
      ),
      'dialogs/tea.yaml:11:3 "thanks" is a dead end: add "go" with the next step',
    ],
    [
      'a number that leads nowhere',
      steps('{ end: true }', '{ number: { remember: cups, from: 0, to: 9 }, skip: offer }'),
      'dialogs/tea.yaml:11:11 "go" is missing',
    ],
    [
      'an option that leads nowhere',
      steps('{ id: no, go: thanks }', '{ id: no }'),
      'dialogs/tea.yaml:10:9 this: an option needs "go" (the next step) or "command", not both',
    ],
    [
      'an unknown command',
      steps('{ id: no, go: thanks }', '{ id: no, command: leve }'),
      'dialogs/tea.yaml:10:28 "command" cannot be "leve"; it is one of "leave", "erase", "help", "language", "person", "menu", "privacy", "who"; did you mean "leave"?',
    ],
    [
      'two options of one name',
      steps('id: no', 'id: yes'),
      'dialogs/tea.yaml:10:15 there is already an option "yes" here',
    ],
    [
      'a name too long for a button',
      steps('id: no', `id: ${'n'.repeat(60)}`),
      `dialogs/tea.yaml:10:15 "tea/offer/${'n'.repeat(60)}" is too long for a button (70 bytes; at most 64); shorten a name`,
    ],
    [
      'a number that is not in the directory',
      steps('{ end: true }', '{ end: true, numbers: [polise] }'),
      'dialogs/tea.yaml:11:34 "polise" is not in the directory; did you mean "police"?',
    ],
    [
      'asking for a person past the command',
      steps('go: thanks }', 'go: welcome.person }'),
      'dialogs/tea.yaml:9:46 write an option with "command: person", so that her wish is noted',
    ],
    [
      'a step called like a dialog',
      { steps: teaSteps.replaceAll('thanks', 'tea') },
      'dialogs/tea.yaml:11:3 "tea" is the name of a dialog too; give the step another name',
    ],
    [
      'a version that is no number',
      steps('version: 1', 'version: one'),
      'dialogs/tea.yaml:1:10 "version" should be a number',
    ],
    [
      'words missing in one language',
      mn('"text": "За."', ''),
      'locales/mn/tea.json:13:2 the words "thanks.text" are missing',
    ],
    [
      'a label missing in one language',
      mn('"no"', '"not"'),
      'locales/mn/tea.json:4:14 the words "offer.options.no.label" are missing; did you mean "not"?',
    ],
    [
      'words no step uses',
      mn('"thanks"', '"thank"'),
      'locales/mn/tea.json:13:2 no step of tea is called "thank"; did you mean "thanks"?',
    ],
    [
      'words of an option that is not there',
      mn('"no": {', '"maybe": { "label": "Магадгүй" }, "no": {'),
      'locales/mn/tea.json:8:4 "offer" has no option "maybe"',
    ],
    [
      'a {{name}} in one language only',
      mn('За.', 'За. {{hours}}'),
      'locales/en/tea.json:14:11 the {{…}} here are not those of mn (hours)',
    ],
    [
      'a {{name}} nobody fills',
      mn('За.', 'За. {{name}}'),
      'locales/mn/tea.json:14:11 {{name}} is never filled in; known here: {{hours}}, {{days}}',
    ],
    [
      '{{numbers}} in a step without numbers',
      mn('За.', `${'За. '.repeat(12)}{{numbers}}`),
      'locales/mn/tea.json:14:11 {{numbers}} stays empty: list "numbers" in the step',
    ],
    [
      'a label too long for Messenger',
      mn('Үгүй', 'Үгүй ээ, одоо болохгүй'),
      'locales/mn/tea.json:9:14 "Үгүй ээ, одоо болохгүй" is too long for a button (22 characters; at most 20)',
    ],
    [
      'a text too long for Messenger',
      mn('За.', 'а'.repeat(2001)),
      'locales/mn/tea.json:14:11 the text is too long (2001 characters; at most 2000); make two of it',
    ],
    [
      'two options that listen for one word',
      mn('"label": "Үгүй"', '"label": "Үгүй", "hear": ["tiim"]'),
      'locales/mn/tea.json:9:31 "tiim" (no) sounds the same to us as "Тийм" (yes)',
    ],
    [
      'an option that listens for a command',
      mn('"label": "Үгүй"', '"label": "Гарах"'),
      'locales/mn/tea.json:9:14 "Гарах" always means the command "leave"; choose another word',
    ],
    [
      'a phone number written into a text',
      mn('За.', 'Залгаарай: 1800-2000'),
      'locales/mn/tea.json:14:11 a phone number must not be written into a text; use {{numbers}}, which shows the directory',
    ],
    [
      'a telling word on the lock screen',
      mn('За.', 'Таны нөхөр одоо хаана байна?'),
      'locales/mn/tea.json:14:11 a locked phone shows the first 40 characters, and they have "нөхөр…"; put it later',
    ],
    [
      'a name of ours that tells, beside every message on a locked phone',
      {
        more: {
          'locales/en/profile.json': (files['locales/en/profile.json'] ?? '').replace(
            /"name": "[^"]*"/,
            '"name": "Crisis line"',
          ),
        },
      },
      'locales/en/profile.json:2:11 a locked phone shows the first 40 characters, and they have "crisis…"; put it later',
    ],
    [
      'words for a fact that is not shared',
      mn('"text": "За."', '"text": "За.", "facts": { "cups": "хэдэн аяга" }'),
      'locales/mn/tea.json:14:29 "thanks" does not share "cups", so these words are never used',
    ],
    [
      'danger far from any number',
      steps('offer:\n    ask:', 'offer:\n    danger: true\n    ask:'),
      'dialogs/tea.yaml:7:3 "offer" is marked as danger, and a way from it has no number or person within 2 questions',
    ],
    [
      'danger that reaches a number only in a dialog that is never come back from',
      called('{ danger: true, call: breath, after: numbered }', '{ ask: [{ id: yes, go: breath }] }'),
      'dialogs/tea.yaml:11:3 "thanks" is marked as danger, and a way from it has no number or person within 2 questions',
    ],
    [
      'danger that is near help only where a counsellor can be asked',
      {
        steps: swap(
          teaSteps,
          'thanks: { end: true }',
          'thanks: { danger: true, offer_person: { urgency: low, share: [cups], waiting: offer, nobody: { minutes: 5, go: offer }, after: offer, no: offer } }',
        ),
      },
      'dialogs/tea.yaml:11:3 "thanks" is marked as danger, and a way from it has no number or person within 2 questions',
    ],
    [
      'nobody who comes, and no number',
      steps(
        'thanks: { end: true }',
        'thanks: { offer_person: { urgency: low, share: [cups], waiting: offer, nobody: { minutes: 5, go: offer }, after: offer, no: offer } }',
      ),
      'dialogs/tea.yaml:11:100 where nobody comes she must get a number at once; this leads to none',
    ],
    [
      'an offer that is put again and again where nobody can come',
      steps(
        'thanks: { end: true }',
        'thanks: { offer_person: { urgency: low, share: [cups], waiting: offer, nobody: { minutes: 5, go: thanks }, after: offer, no: offer } }',
      ),
      'dialogs/tea.yaml:11:3 goes in a circle without ever waiting for an answer: tea.thanks → tea.thanks',
    ],
    [
      'a round of calls that never waits',
      called(
        '{ call: breath, after: numbered }',
        '{ call: tea.numbered, after: breathe }',
        '{ call: breath, after: thanks }',
      ),
      'dialogs/breath.yaml:4:3 goes in a circle without ever waiting for an answer: breath.breathe → tea.numbered → breath.breathe',
    ],
    [
      'a turn that walks too far',
      steps(
        'thanks: { end: true }',
        `thanks: { go: s0 }\n${Array.from({ length: 50 }, (_, at) => `  s${at}: { go: s${at + 1} }\n`).join('')}  s50: { end: true }`,
      ),
      'dialogs/tea.yaml:11:3 from here more than 50 steps may follow before she is asked anything: ask her something in between',
    ],
    [
      'more ways than can be looked at',
      steps(
        'thanks: { end: true }',
        `thanks: { go: s0 }\n${Array.from({ length: 13 }, (_, at) => `  s${at}: { choose: [{ when: { f${at}: 1 }, go: s${at + 1} }, { otherwise: s${at + 1} }] }\n`).join('')}${Array.from({ length: 13 }, (_, at) => `  s${13 + at}: { choose: [{ when: { f${at}: 1 }, go: s${14 + at} }, { otherwise: s${14 + at} }] }\n`).join('')}  s26: { end: true }`,
      ),
      'dialogs/tea.yaml:11:3 more than 5000 ways lead on from here: too many to prove that each ends',
    ],
    [
      'a silence that is broken twice',
      {
        steps: swap(teaSteps, 'offer:\n', 'offer:\n    silence: { minutes: 5, go: twice }\n').concat(
          '  twice: { say: true, go: thanks }\n',
        ),
        mn: swap(teaWords, '"thanks"', '"twice": { "text": "Байна уу?" }, "thanks"'),
        en: swap(teaWords, '"thanks"', '"twice": { "text": "Hello?" }, "thanks"'),
      },
      'dialogs/tea.yaml:8:14 after a silence at most one message may be said, and this leads to more',
    ],
    [
      'a silence that shows numbers',
      steps('offer:\n', 'offer:\n    silence: { minutes: 5, go: welcome.person_call }\n'),
      'dialogs/tea.yaml:8:14 after a silence no number may be shown: we do not know who is looking',
    ],
    [
      'a silence where nothing is waited for',
      steps('{ end: true }', '{ end: true, silence: { minutes: 5, go: offer } }'),
      'dialogs/tea.yaml:11:33 only a step that waits for her can have "silence"',
    ],
    [
      'a command without words of its own',
      {
        more: {
          'locales/en/commands.json': swap(
            files['locales/en/commands.json'] ?? '',
            '"menu": ["menu", "main menu", "/menu"]',
            '"menu": ["help"]',
          ),
        },
      },
      'locales/en/commands.json:16:3 no word is left for the command "menu": she could not say it',
    ],
    [
      'asking for a person where there is neither a person nor a number',
      {
        more: {
          'dialogs/welcome.yaml': swap(
            files['dialogs/welcome.yaml'] ?? '',
            'person_call:\n    numbers: [police, family_line, child_line]',
            'person_call:',
          ),
        },
      },
      'dialogs/welcome.yaml:121:3 the command "person" leads here, and there is neither a number nor a person; add "numbers"',
    ],
    [
      'a language that cannot be chosen',
      {
        more: {
          'dialogs/welcome.yaml': swap(
            files['dialogs/welcome.yaml'] ?? '',
            'language: { go: after_language }',
            'ask: [{ id: mn, set: { language: mn }, go: after_language }, { id: en, set: { language: mn }, go: after_language }]',
          ),
        },
      },
      'dialogs/welcome.yaml:22:5 the language "en" is not offered here',
    ],
    [
      'a shared set that is not there',
      steps(
        'ask:\n      - { id: yes, set: { sweet: true }, go: thanks }\n      - { id: no, go: thanks }',
        'ask: yes_no_skp\n    on: { yes: { set: { sweet: true }, go: thanks }, no: { go: thanks } }',
      ),
      'dialogs/tea.yaml:8:10 "yes_no_skp" is not a set of options in _shared.yaml; did you mean "yes_no_skip"?',
    ],
    [
      'an option of a shared set that leads nowhere',
      steps(
        'ask:\n      - { id: yes, set: { sweet: true }, go: thanks }\n      - { id: no, go: thanks }',
        'ask: yes_no_skip\n    on: { yes: { set: { sweet: true }, go: thanks }, no: { go: thanks } }',
      ),
      'dialogs/tea.yaml:9:9 "skip" of yes_no_skip leads nowhere: add it under "on"',
    ],
    [
      'services that are found and not shown',
      steps('thanks: { end: true }', 'thanks: { show: { need: [child], country: MN }, go: offer }'),
      'locales/mn/tea.json:14:11 the step shows services, but the text has no {{services}}',
    ],
    [
      'the agreed word, shown to somebody',
      steps(
        'thanks: { end: true }',
        'thanks: { offer_person: { urgency: low, share: [code_word], waiting: offer, nobody: { minutes: 5, go: offer }, after: offer, no: offer } }',
      ),
      'dialogs/tea.yaml:11:51 "code_word" is only compared, by nobody\'s eyes; leave it out',
    ],
    [
      'a fact that is shared and not named to her',
      steps(
        'thanks: { end: true }',
        'thanks: { offer_person: { urgency: low, share: [cups], waiting: offer, nobody: { minutes: 5, go: offer }, after: offer, no: offer } }',
      ),
      'locales/mn/tea.json:13:12 the words "thanks.facts.cups" are missing: how she is told what a person would see',
    ],
    [
      'a snippet that is not there',
      mn('За.', 'За. {{snippet.breath}}'),
      'locales/mn/tea.json:14:11 {{snippet.breath}} is never filled in; known here: {{hours}}, {{days}}',
    ],
    [
      'bands that do not go up',
      steps('thanks: { end: true }', 'thanks: { band: { remember: cups, of: [{ id: a }, { id: b }] } }'),
      'dialogs/tea.yaml:11:41 "of": bands go up by "below", and only the last has none',
    ],
    [
      'a silence that is too long',
      steps('thanks: { end: true }', 'thanks: { end: true, silence: { minutes: 1000, go: offer } }'),
      'dialogs/tea.yaml:11:44 "minutes": at most 720 minutes',
    ],
    [
      'a question for grown-ups before anybody asked how old she is',
      question('screen: partner.worse, person: thanks, go: thanks'),
      'dialogs/tea.yaml:7:20 "partner.worse" is for grown-ups, and a way leads here on which "age_band" was not asked',
    ],
    [
      'a sensitive question before she said that she is grown up',
      question('screen: gate.exchange, go: thanks'),
      'dialogs/tea.yaml:7:20 "gate.exchange" is for those who said they are grown up: choose by "age_band" before it',
    ],
    [
      'a question for grown-ups that does not say where a girl goes who tells her age there',
      question('screen: partner.worse, person: thanks, go: thanks'),
      'dialogs/tea.yaml:7:20 "partner.worse" is for grown-ups: add "young" with the step for who writes here that she is under 18',
    ],
    [
      'a question no instrument has',
      question('screen: asq.wihs, person: thanks, go: thanks'),
      'dialogs/tea.yaml:7:20 "screen": "asq.wihs" is not a question of an instrument; did you mean "asq.wish"?',
    ],
    [
      'a question that can call for a person, and no way to one',
      question('screen: asq.wish, go: thanks'),
      'dialogs/tea.yaml:7:10 "offer": an answer to "asq.wish" can make that a person is needed: add "person" with the step that leads to one',
    ],
    [
      'a way to a person that is never taken',
      question('screen: child.taken, person: thanks, go: thanks'),
      'dialogs/tea.yaml:7:41 "person": no answer to "child.taken" alone calls for a person: leave "person" out',
    ],
    [
      'an instrument that is not there',
      question('weigh: gaet, some: thanks, none: thanks'),
      'dialogs/tea.yaml:7:19 "weigh": "gaet" is not an instrument; did you mean "gate"?',
    ],
    [
      'an entry that opens no dialog',
      entries('b1: { called: Work, dialog: job_ofer }'),
      'dialogs/_entries.yaml:1:29 opens "job_ofer", which is no dialog; did you mean "job_offer"?',
    ],
    [
      'an entry that opens the beginning',
      entries('b1: { called: Work, dialog: welcome }'),
      'dialogs/_entries.yaml:1:29 everybody begins in "welcome"; leave "dialog" out, and she is led to the menu',
    ],
    [
      'a code that Telegram does not take',
      entries(`"b 1": { called: Work }\n${'b'.repeat(65)}: { called: Work }`),
      'dialogs/_entries.yaml:1:1 "b 1": a code has 1 to 64 Latin letters, digits, "_" and "-": Telegram takes no other',
    ],
    [
      'a code that tells',
      entries('stop-violence: { called: Posters }'),
      'dialogs/_entries.yaml:1:1 the code stands in the link, where anybody can read it, and has "violen…"',
    ],
    [
      'a code that stands for all others',
      entries('other: { called: Posters }'),
      'dialogs/_entries.yaml:1:1 "other" stands for every code that is not here; choose another',
    ],
    [
      'an advertisement with two codes',
      entries('a: { called: One, ads: ["1", "2"] }\nb: { called: Two, ads: ["2"] }'),
      'dialogs/_entries.yaml:2:25 "2" already belongs to "a"',
    ],
    [
      'entries that no step opens',
      {
        more: {
          ...entries('b1: { called: Work, dialog: job_offer }').more,
          'dialogs/welcome.yaml': swap(teaWelcome, 'open: { entry: menu }', 'open: { go: menu }'),
        },
      },
      'dialogs/_entries.yaml:1:1 no step opens what is here: one of welcome needs { entry: menu }',
    ],
    [
      'an entry that is opened before she was asked anything',
      {
        more: { 'dialogs/welcome.yaml': swap(teaWelcome, '{ otherwise: language }', '{ otherwise: open }') },
      },
      'dialogs/welcome.yaml:48:3 opens a dialog before she was asked anything: language and safety come first',
    ],
    [
      'danger that is heard and leads nowhere',
      signals('critical: { otherwise: { go: listening.urgnt } }'),
      'dialogs/_signals.yaml:1:30 leads to "listening.urgnt", which is not there',
    ],
    [
      'danger that is critical, heard, and not helped',
      signals('critical: { otherwise: { go: tea } }'),
      'dialogs/_signals.yaml:1:30 "tea" has neither a number nor a person, and this is critical',
    ],
    [
      'danger that is critical and of a kind nobody named',
      signals('critical: { suicide: { go: listening.heavy } }'),
      'dialogs/_signals.yaml:1:11 needs "otherwise": nothing that is critical may go unheard',
    ],
    [
      'a sentence of the line that is missing',
      welcome('"returned"', '"retuned"'),
      'locales/mn/line.json:1:1 the words "returned" are missing; did you mean "retuned"?',
    ],
    [
      'a safe sentence without numbers',
      welcome('{{numbers}}', ''),
      'locales/mn/line.json:8:3 "safe" must contain {{numbers}}',
    ],
    [
      'a word file of no dialog',
      { more: { 'locales/mn/te.json': '{}' } },
      'locales/mn/te.json:1:1 no dialog is called "te"; did you mean "tea"?',
    ],
  ])('%s', (_, change, problem) => {
    expect(teaProblems(change)).toContain(problem)
  })

  test('all of it at once, in file order', () => {
    const problems = teaProblems({
      steps: teaSteps.replaceAll('go: thanks', 'go: nowhere').replace('sweet: true', 'sugar: 1'),
    })
    const lines = problems
      .filter((one) => one.startsWith('dialogs/tea.yaml'))
      .map((one) => Number(one.split(':')[1]))
    expect(lines.length).toBeGreaterThanOrEqual(4)
    expect(lines).toEqual([...lines].sort((a, b) => a - b))
  })

  test('a house without its first dialog, or without anything', () => {
    expect(compileHouse({}).problems).toEqual([
      { file: 'dialogs/welcome.yaml', line: 1, col: 1, message: 'the first dialog is missing or wrong' },
    ])
  })
})

describe('a picture', () => {
  const png = files['pictures/steps_a.png'] ?? ''
  const alt = (words: string, said?: string): string =>
    words.replace(
      '"text": "Цай уух уу?"',
      `"text": "Цай уух уу?"${said === undefined ? '' : `, "alt": "${said}"`}`,
    )
  const shown = (picture: string, change: { mn?: string; en?: string; file?: string } = {}): string[] =>
    teaProblems({
      steps: swap(teaSteps, '  offer:\n', `  offer:\n    picture: ${picture}\n`),
      mn: alt(teaWords, change.mn ?? 'Аяга цай.'),
      en: alt(teaWords, change.en ?? 'A cup of tea.'),
      more: { 'pictures/tea.png': change.file ?? png },
    })

  test('that is there, small, of the right shape and described is no problem', () => {
    expect(shown('tea')).toEqual([])
  })
  test.each<[string, string[], string]>([
    [
      'that is not there',
      shown('tee'),
      'dialogs/tea.yaml:8:14 pictures/tee.png is not there; did you mean "tea"?',
    ],
    [
      'of no such name',
      shown('tea.png'),
      'dialogs/tea.yaml:8:14 "picture": a picture is named like "steps_a", without its ending',
    ],
    [
      'that is none',
      shown('tea', { file: Buffer.from('<svg></svg>'.repeat(9)).toString('base64') }),
      'dialogs/tea.yaml:8:14 pictures/tea.png is no PNG picture',
    ],
    [
      'too large for a slow connection',
      shown('tea', { file: png + 'A'.repeat(40_000) }),
      `dialogs/tea.yaml:8:14 pictures/tea.png is too large (${Math.floor(((png.length + 40_000) * 3) / 4)} bytes; at most 40000); draw it plainer`,
    ],
    [
      'of another shape',
      shown('tea', { file: swap(png, png.slice(0, 32), tall(png)) }),
      'dialogs/tea.yaml:8:14 pictures/tea.png is 960 × 960; make it 3 : 2',
    ],
    [
      'that tells on a locked phone',
      shown('tea', { en: 'How to call the police' }),
      'locales/en/tea.json:3:33 a locked phone shows the first 40 characters, and they have "police…"; put it later',
    ],
    [
      'described at too great length',
      shown('tea', { mn: 'а'.repeat(301) }),
      'locales/mn/tea.json:3:26 "alt" is too long (301 characters; at most 300)',
    ],
    [
      'described with something that changes',
      shown('tea', { mn: '{{hours}} аяга цай' }),
      'locales/mn/tea.json:3:26 "{{hours}}" has no value here: what a picture shows is always the same',
    ],
  ])('%s', (_, problems, expected) => {
    expect(problems).toContain(expected)
  })
  test('nobody described, in one language', () => {
    const problems = teaProblems({
      steps: swap(teaSteps, '  offer:\n', '  offer:\n    picture: tea\n'),
      mn: alt(teaWords, 'Аяга цай.'),
      more: { 'pictures/tea.png': png },
    })
    expect(problems).toEqual([
      'locales/en/tea.json:2:2 the words "offer.alt" are missing: what the picture shows, for whoever cannot see it',
    ])
  })
  test('that is described and not there, or never shown', () => {
    expect(teaProblems({ mn: alt(teaWords, 'Аяга цай.') })).toEqual([
      'locales/mn/tea.json:3:26 "offer" has no picture, so "alt" is never used',
    ])
    const silent = '  thanks: { picture: tea, end: true }\n  more: { picture: tea, go: offer }\n'
    const problems = teaProblems({
      steps: swap(teaSteps, '  thanks: { end: true }\n', silent),
      more: { 'pictures/tea.png': png },
    })
    expect(problems.join()).toContain('"more" says nothing, so its picture is never shown')
  })
})

/** The same beginning of a PNG, with its height made its width. */
function tall(png: string): string {
  const start = Buffer.from(png.slice(0, 32), 'base64')
  start.copy(start, 20, 16, 20)
  return start.toString('base64')
}

test('every check of the list has found something in this file', () => {
  expect(checks.map(({ name }) => name).sort()).toEqual([
    'ageFirst',
    'childBelieved',
    'choiceFits',
    'dangerNearHelp',
    'entriesKnown',
    'exitsExist',
    'factsDeclared',
    'hasWayOn',
    'lengths',
    'linesComplete',
    'lockScreen',
    'numbersKnown',
    'numbersWritten',
    'optionsDiffer',
    'picturesShown',
    'placeholders',
    'reachable',
    'reactionsHelp',
    'sameWord',
    'setsKnown',
    'sharedSteps',
    'silenceOnce',
    'turnsEnd',
    'waysOut',
    'wordsComplete',
  ])
})
