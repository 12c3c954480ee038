/** The studio: what Itgel says, as staff change it. */
import { z } from 'zod'
import { criticalReasons } from '../../../dialog/critical.ts'
import { missedResults, proposalStates } from '../../../studio/shelves.ts'
import { wordStates } from '../../../studio/texts.ts'
import { whys } from '../../../studio/ways.ts'
import { mostLetters, plainWords } from '../../../studio/words-allowed.ts'
import { done, routeSpec } from '../../contract.ts'
import { idSchema, languageSchema } from '../../people/person.ts'

/** Or a sheet of words that are no dialog's: `line`, `_shared`. */
const dialogName = z.string().regex(/^_?[a-z][a-z0-9_]{0,59}$/)
const stepName = z.string().regex(/^[a-z][a-z0-9_]{0,79}$/i)
/** `text`, `alt`, `options.<id>.label`, `facts.<fact>`. */
const partName = z
  .string()
  .regex(/^(text|alt|options\.[a-z][a-z0-9_]{0,59}\.label|facts\.[a-z][a-z0-9_]{0,59})$/)
/** Words as people write them. */
export const bubble = z.string().max(mostLetters).regex(plainWords)
const bubbles = z.array(bubble).max(12)
const critical = z.enum(criticalReasons)
const note = z.string().trim().max(500)
/** Who it was; `itgel` for the files the program came with. */
const who = z.strictObject({ id: z.string(), name: z.string() })

export const problemSeen = z.strictObject({
  file: z.string(),
  line: z.number(),
  col: z.number(),
  message: z.string(),
  /** Where to mend it. */
  dialog: z.string().optional(),
})
export type ProblemSeen = z.infer<typeof problemSeen>

const change = z.strictObject({
  file: z.string(),
  kind: z.enum(['words', 'steps', 'other']),
  dialog: z.string().optional(),
  language: z.string().optional(),
  step: z.string().optional(),
  part: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
  critical: critical.optional(),
})
export type ChangeSeen = z.infer<typeof change>

/** Both changed the same: what is published now, and what stands in the draft, as text. */
const conflict = z.strictObject({
  file: z.string(),
  unit: z.string(),
  dialog: z.string().optional(),
  theirs: z.string(),
  mine: z.string(),
})
export type ConflictSeen = z.infer<typeof conflict>

const changes = {
  changes: z.array(change),
  /** How many texts of a language were read anew against the first one. */
  confirmed: z.record(z.string(), z.number()),
  critical: z.boolean(),
}

const proposalCard = z.strictObject({
  id: idSchema,
  by: who,
  at: z.number(),
  note: z.string(),
  critical: z.boolean(),
  state: z.enum(proposalStates),
  approvals: z.array(z.strictObject({ by: who, at: z.number() })),
  answer: z.string().optional(),
  version: z.number().optional(),
  /** Published by itself at this time. */
  scheduled: z.strictObject({ at: z.number(), by: who }).optional(),
  /** The chosen time passed by: why. */
  missed: z
    .strictObject({
      at: z.number(),
      by: who,
      result: z.enum(missedResults),
      problems: z.array(problemSeen),
    })
    .optional(),
  mine: z.boolean(),
  /** What whoever looks may do now, as far as the proposal stands; her role decides too. */
  mayApprove: z.boolean(),
  mayPublish: z.boolean(),
})
export type ProposalCard = z.infer<typeof proposalCard>

const versionCard = z.strictObject({
  number: z.number(),
  at: z.number().optional(),
  by: who,
  authors: z.array(who),
  approvedBy: z.array(who),
  note: z.string(),
  dialogs: z.array(z.string()),
  restores: z.number().optional(),
  scheduled: z.strictObject({ at: z.number(), by: who }).optional(),
  live: z.boolean(),
})
export type VersionCard = z.infer<typeof versionCard>

const languageTally = z.strictObject({
  language: z.string(),
  texts: z.number(),
  missing: z.number(),
  stale: z.number(),
  unread: z.number(),
  /** Read by somebody who grew up with the language, as it is now. */
  read: z.number(),
})
const dialogCard = z.strictObject({
  id: dialogName,
  version: z.number(),
  steps: z.number(),
  critical: z.boolean(),
  languages: z.array(languageTally),
  /** Changed in the draft of whoever looks. */
  changed: z.boolean(),
  problems: z.number(),
  /** Colleagues who have it in their drafts. */
  others: z.array(who),
})
export type DialogCard = z.infer<typeof dialogCard>

const outlineText = z.strictObject({
  language: z.string(),
  bubbles: z.array(z.string()),
  state: z.enum(wordStates),
  /** Somebody who grew up with the language has read it as it is now. */
  read: z.boolean(),
  changed: z.boolean(),
  shared: z.boolean(),
  /** Terms of the glossary that are not said as agreed. */
  amiss: z.array(z.strictObject({ term: z.string(), why: z.enum(['missing', 'never']), word: z.string() })),
  problems: z.array(z.string()),
})
const outlineStep = z.strictObject({
  step: z.string(),
  verb: z.string(),
  critical: critical.optional(),
  picture: z.string().optional(),
  parts: z.array(
    z.strictObject({
      part: z.string(),
      option: z.string().optional(),
      texts: z.array(outlineText),
      /** For whoever translates it. */
      note: z.string().optional(),
      /** Names of the terms the first language uses in it. */
      terms: z.array(z.string()),
    }),
  ),
  exits: z.array(z.strictObject({ to: z.string(), by: z.string().optional() })),
  leads: z.array(
    z.strictObject({
      dialog: z.string(),
      step: z.string(),
      option: z.string().optional(),
      why: z.enum(whys).optional(),
    }),
  ),
  person: z.enum(['here', 'ahead']).optional(),
  unreached: z.literal(true).optional(),
  changed: z.boolean(),
  yaml: z.string(),
  written: z.record(z.string(), z.unknown()),
  problems: z.array(z.string()),
})
export type StepSeen = z.infer<typeof outlineStep>
export type TextSeen = z.infer<typeof outlineText>

const dialogSeen = z.strictObject({
  /** Number of the version that is published. */
  number: z.number(),
  /** The first is written first. */
  languages: z.array(z.string()),
  dialog: dialogName,
  version: z.number(),
  start: z.string(),
  /** Most letters of a text and of an answer, on each channel. */
  room: z.array(z.strictObject({ channel: z.string(), text: z.number(), label: z.number() })),
  /** The terms that its sentences use, in each language. */
  terms: z.array(
    z.strictObject({ name: z.string(), in: z.record(z.string(), z.string()), means: z.string().optional() }),
  ),
  steps: z.array(outlineStep),
  problems: z.array(z.string()),
  others: z.array(z.strictObject({ who, steps: z.array(z.string()) })),
  conflicts: z.array(conflict),
})
export type DialogSeen = z.infer<typeof dialogSeen>

const ofDialog = z.strictObject({ dialog: dialogName })
const ofProposal = z.strictObject({ id: idSchema })
const ofVersion = z.strictObject({ number: z.string().regex(/^\d{1,8}$/) })
const edited = z.strictObject({
  result: z.enum(['saved', 'conflict']),
  /** What stands there now, where it is not what it was. */
  stands: z.array(z.string()).optional(),
})
const proposed = z.strictObject({
  result: z.enum(['proposed', 'nothing', 'conflicts', 'problems', 'conflict']),
  id: idSchema.optional(),
  critical: z.boolean().optional(),
  problems: z.array(problemSeen).optional(),
})
const wrongSeen = z.array(z.strictObject({ field: z.string(), message: z.string() }))
export type WrongSeen = z.infer<typeof wrongSeen>
/** Of what stands beside the dialogs. `wrong`: what of it can never be published, by its field. */
export const keptAnswer = edited.extend({
  result: z.enum(['saved', 'conflict', 'wrong']),
  wrong: wrongSeen.optional(),
})
export type KeptAnswer = z.infer<typeof keptAnswer>
const published = z.strictObject({
  result: z.enum(['published', 'same', 'problems', 'conflict', 'needs-consent', 'clash', 'missing']),
  number: z.number().optional(),
  problems: z.array(problemSeen).optional(),
})
export type PublishedAnswer = z.infer<typeof published>

const wordBytes = 128 * 1024

export const dialogsRoutes = {
  list: routeSpec({
    method: 'get',
    path: '/desk/api/dialogs',
    summary:
      'Every dialog with the state of its words, open proposals, and what the draft of whoever asks holds.',
    permission: 'dialogs.read',
    answer: z.strictObject({
      number: z.number(),
      languages: z.array(z.string()),
      dialogs: z.array(dialogCard),
      proposals: z.array(proposalCard),
      /** Without `problems` while it is still being found out; `dialogs.changed` tells when it is known. */
      draft: z.strictObject({ files: z.number(), conflicts: z.number(), problems: z.number().optional() }),
    }),
  }),
  one: routeSpec({
    method: 'get',
    path: '/desk/api/dialogs/:dialog',
    summary:
      'One dialog, step by step, with the words of every language, as the draft of whoever asks has it.',
    permission: 'dialogs.read',
    params: ofDialog,
    answer: dialogSeen,
  }),
  words: routeSpec({
    method: 'put',
    path: '/desk/api/dialogs/:dialog/words',
    summary:
      'Change one text of one language in the draft. Nothing is done where another text stands there than `was`.',
    permission: 'words.change',
    params: ofDialog,
    body: z.strictObject({
      language: languageSchema,
      step: stepName,
      part: partName,
      was: bubbles,
      now: bubbles,
    }),
    bodyBytes: wordBytes,
    answer: edited,
    problems: ['too-large'],
  }),
  forms: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-step-forms',
    summary: 'What can be written in a step of each kind, as JSON Schema.',
    permission: 'dialogs.read',
    answer: z.strictObject({
      forms: z.array(
        z.strictObject({ verb: z.string(), about: z.string(), schema: z.unknown(), common: z.unknown() }),
      ),
    }),
  }),
  step: routeSpec({
    method: 'put',
    path: '/desk/api/dialogs/:dialog/steps/:step',
    summary:
      'Write a step of the draft anew, add one (`was` empty), or take one away with its words (`value` null).',
    permission: 'dialogs.change',
    params: z.strictObject({ dialog: dialogName, step: stepName }),
    body: z.strictObject({
      was: z.string().max(20_000),
      value: z.record(z.string().max(60), z.unknown()).nullable(),
    }),
    answer: z.strictObject({
      result: z.enum(['saved', 'conflict', 'wrong']),
      stands: z.array(z.string()).optional(),
      /** What is wrong in it. */
      wrong: z.array(z.string()).optional(),
    }),
    problems: ['too-large'],
  }),
  confirm: routeSpec({
    method: 'post',
    path: '/desk/api/dialogs/:dialog/confirmed',
    summary: 'These texts were read against the first language as it is now.',
    permission: 'words.change',
    params: ofDialog,
    body: z.strictObject({
      language: languageSchema,
      texts: z
        .array(z.strictObject({ step: stepName, part: partName }))
        .min(1)
        .max(500),
    }),
    answer: edited,
  }),
  draft: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-draft',
    summary: 'What the draft of whoever asks would change, and what is wrong in it.',
    permission: 'dialogs.read',
    answer: z.strictObject({
      number: z.number(),
      ...changes,
      problems: z.array(problemSeen),
      conflicts: z.array(conflict),
      changedAt: z.number().optional(),
    }),
  }),
  resolve: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-draft/conflicts',
    summary: 'Choose between the draft and what somebody else published meanwhile.',
    permission: 'drafts.own',
    body: z.strictObject({
      file: z.string().max(120),
      unit: z.string().max(200),
      take: z.enum(['mine', 'theirs']),
    }),
    answer: done,
  }),
  discard: routeSpec({
    method: 'delete',
    path: '/desk/api/dialog-draft',
    summary: 'Throw the draft of whoever asks away.',
    permission: 'drafts.own',
    answer: done,
    problems: ['conflict'],
  }),
  propose: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-proposals',
    summary: 'Put the draft before colleagues. It is refused, and kept, where it does not hold together.',
    permission: 'drafts.own',
    body: z.strictObject({ note }),
    answer: proposed,
  }),
  proposal: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-proposals/:id',
    summary: 'What a proposal changes, in words.',
    permission: 'dialogs.read',
    params: ofProposal,
    answer: z.strictObject({ proposal: proposalCard, ...changes, conflicts: z.array(conflict) }),
  }),
  approve: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-proposals/:id/consent',
    summary: 'Consent to a proposal. Never by whoever wrote it.',
    permission: 'dialogs.approve',
    params: ofProposal,
    answer: done,
    problems: ['conflict'],
  }),
  sendBack: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-proposals/:id/back',
    summary: 'Send a proposal back to its author, with a word why.',
    permission: 'dialogs.approve',
    params: ofProposal,
    body: z.strictObject({ answer: note.min(1) }),
    answer: done,
    problems: ['conflict'],
  }),
  withdraw: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-proposals/:id/withdraw',
    summary: 'Take one’s own proposal back into the draft.',
    permission: 'drafts.own',
    params: ofProposal,
    answer: done,
    problems: ['conflict'],
  }),
  publish: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-proposals/:id/publish',
    summary:
      'Publish a proposal: new conversations get it at once, whoever is in the middle of a dialog ends it as it was.',
    permission: 'dialogs.publish',
    params: ofProposal,
    answer: published,
    problems: ['conflict'],
  }),
  schedule: routeSpec({
    method: 'put',
    path: '/desk/api/dialog-proposals/:id/schedule',
    summary:
      'Publish a proposal at a chosen time, ms since 1970, within a year. Everything is asked now, and once more then.',
    permission: 'dialogs.publish',
    params: ofProposal,
    body: z.strictObject({ at: z.number().int() }),
    answer: z.strictObject({
      result: z.enum(['scheduled', 'past', 'problems', 'needs-consent', 'clash']),
      problems: z.array(problemSeen).optional(),
    }),
    problems: ['conflict'],
  }),
  unschedule: routeSpec({
    method: 'delete',
    path: '/desk/api/dialog-proposals/:id/schedule',
    summary: 'Call the chosen time off. The proposal stays as it is.',
    permission: 'dialogs.publish',
    params: ofProposal,
    answer: done,
    problems: ['conflict'],
  }),
  versions: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-versions',
    summary: 'What was published, newest first.',
    permission: 'dialogs.read',
    query: z.strictObject({ before: z.coerce.number().int().min(1).optional() }),
    answer: z.strictObject({ versions: z.array(versionCard), next: z.number().optional() }),
  }),
  files: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-versions/:number/files',
    summary:
      'The files of a version with those of the program, as text, for the phone beside the editor. 0: the program’s own.',
    permission: 'dialogs.read',
    params: ofVersion,
    answer: z.strictObject({ files: z.record(z.string(), z.string()) }),
  }),
  draftFiles: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-draft/files',
    summary: 'The files that the draft of whoever asks changes; `null` where one is taken away.',
    permission: 'dialogs.read',
    answer: z.strictObject({ number: z.number(), changed: z.record(z.string(), z.string().nullable()) }),
  }),
  compare: routeSpec({
    method: 'get',
    path: '/desk/api/dialog-versions/:number',
    summary: 'What is different between two versions; without `from`, between the one before and this one.',
    permission: 'dialogs.read',
    params: ofVersion,
    query: z.strictObject({ from: z.coerce.number().int().min(1).optional() }),
    answer: z.strictObject({ from: z.number(), to: z.number(), live: z.number(), ...changes }),
  }),
  restore: routeSpec({
    method: 'post',
    path: '/desk/api/dialog-versions/:number/publish',
    summary: 'Publish an earlier version again. `seen`: the number of the version that is published now.',
    permission: 'dialogs.publish',
    params: ofVersion,
    body: z.strictObject({ seen: z.number().int().min(0) }),
    answer: published,
    problems: ['conflict'],
  }),
} as const
