// Compares verdicts on patterns and texts with those of Node's regular expressions: see patterns.sh.
//
//     node patterns.mjs PROGRAM random PAIRS SEED
//     node patterns.mjs PROGRAM pairs <lines of [pattern, text] in JSON

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

const [program, source, wanted, seed] = process.argv.slice(2)

// mulberry32: the same pairs for the same seed.
let state = Number(seed ?? 1) >>> 0
function random() {
    state = (state + 0x6D2B79F5) >>> 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
}
const below = count => Math.floor(random() * count)
const one = list => list[below(list.length)]
const many = (count, make) => Array.from({ length: count }, make).join('')

const letters = ['a', 'b', 'c', '1', '2', '_', '-']
const characters = [
    ...letters, 'k', 's', 'K', 'A', 'B', '.', ' ', '\n', '/', '@', ',', '\t', '\0', '\r', 'é', 'ß', 'ÿ', 'ſ', '\u212A', '日',
    '😀', '\u2028', '\u00A0', '\uFEFF', '\u0301', '٣', 'ǅ',
]
const literals = [
    'a', 'b', 'c', 'a', 'b', 'k', 's', '1', '2', '_', '-', '/', '@', ',', 'é', '日', '😀', '\\.', '\\/', '\\u0061',
    '\\u{1F600}', '\\uD83D\\uDE00', '\\x62', '\\n', '\\t', '\\cJ', '\\$', '\\0',
]
const properties = [
    '\\p{Script=Latin}', '\\p{sc=Han}', '\\P{scx=Arab}', '\\p{scx=Common}', '\\p{Alphabetic}', '\\P{Lowercase}', '\\p{Emoji}',
    '\\p{ASCII_Hex_Digit}', '\\P{ExtPict}',
]
const escapes = [...properties, '\\d', '\\w', '\\s', '\\D', '\\W', '\\S', '\\p{L}', '\\P{L}', '\\p{Lu}', '\\p{gc=Nd}', '\\P{M}']
const members = [
    'a', 'b', 'c', 'a-c', 'b-z', '0-9', '_', 'é', 'à-ÿ', '日', '😀', '.', '^', '\\-', '\\]', '\\b', '\\n', '\\u0061-\\u0063',
    ...escapes,
]
const quantifiers = ['*', '+', '?', '{2}', '{1,2}', '{0,3}', '{1,}', '{0}', '{2,}', '{3,5}']
const looks = ['(?=', '(?!', '(?<=', '(?<!']

function characterClass() {
    const hyphen = random()
    const content = many(1 + below(4), () => one(members))
    return `[${random() < 0.3 ? '^' : ''}${hyphen < 0.1 ? '-' : ''}${content}${hyphen > 0.9 ? '-' : ''}]`
}

const references = ['\\1', '\\1', '\\2', '\\3', '\\k<n0>']

let groups = 0
let hasReferences = false
function atom(depth) {
    if (hasReferences && random() < 0.2) return `(?:${one(references)})`
    const choice = random()
    if (choice < 0.45 || depth === 0) return one(literals)
    if (choice < 0.6) return characterClass()
    if (choice < 0.66) return '.'
    if (choice < 0.76) return one(escapes)
    if (choice < 0.86) return `(${disjunction(depth - 1)})`
    if (choice < 0.95) return `(?:${disjunction(depth - 1)})`
    return `(?<n${groups++}>${disjunction(depth - 1)})`
}

function term(depth) {
    const choice = random()
    if (choice < 0.05) return '^'
    if (choice < 0.1) return '$'
    if (choice < 0.15) return one(['\\b', '\\B'])
    if (choice < 0.22 && depth > 0) return `${one(looks)}${disjunction(depth - 1)})`
    return atom(depth) + (random() < 0.4 ? one(quantifiers) + (random() < 0.2 ? '?' : '') : '')
}

function disjunction(depth) {
    const alternative = () => many(below(4) + (depth > 1 ? 1 : 0), () => term(depth))
    let result = alternative()
    while (random() < 0.25) result += '|' + alternative()
    return result
}

function* randomPairs(count) {
    while (count > 0) {
        groups = 0
        hasReferences = random() < 0.3
        const pattern = (random() < 0.3 ? '^' : '') + disjunction(3) + (random() < 0.3 ? '$' : '')
        for (let index = 0; index < 20 && count > 0; index++, count--) {
            yield [pattern, many(below(9), () => one(random() < 0.6 ? letters : characters))]
        }
    }
}

const lines = function* () {
    for (const line of readFileSync(0, 'utf8').split('\n')) if (line) yield JSON.parse(line)
}

// Run where it can be stopped, as Node's engine backtracks. A match begins between scalars: without saying so, V8 finds
// some within a surrogate pair, which ECMA 262 does not.
const judge = `
    const expression = new RegExp(pattern, flags + 'y')
    texts.map(text => {
        for (let index = 0; index <= text.length; index++) {
            const code = text.charCodeAt(index)
            if (index > 0 && code >= 0xDC00 && code < 0xE000) continue
            expression.lastIndex = index
            if (expression.test(text)) return true
        }
        return false
    })`

// What `u` forbids is read without it, where that makes no other difference.
const isSameWithoutFlag = text => /^[\0-\uD7FF\uE000-\uFFFF]*$/.test(text) && !/\\[pPu]/.test(text)

function judged(pattern, texts) {
    for (const flags of ['u', '']) {
        try { new RegExp(pattern, flags) } catch { continue }
        if (flags === '' && ![pattern, ...texts].every(isSameWithoutFlag)) return { flags, verdicts: [] }
        try {
            return { flags, verdicts: runInNewContext(judge, { pattern, flags, texts }, { timeout: 2000 }) }
        } catch {
            return { flags, verdicts: [] }
        }
    }
    return { flags: null, verdicts: [] }
}

const byPattern = new Map()
for (const [pattern, text] of source === 'random' ? randomPairs(Number(wanted)) : lines()) {
    if (!byPattern.has(pattern)) byPattern.set(pattern, [])
    byPattern.get(pattern).push(text)
}
const hexadecimal = text => Buffer.from(text, 'utf8').toString('hex')
const pairs = []
const count = { invalid: 0, skipped: 0 }
for (const [pattern, texts] of byPattern) {
    const { flags, verdicts } = judged(pattern, texts)
    if (flags === null) count.invalid += texts.length
    else if (verdicts.length === 0) count.skipped += texts.length
    texts.forEach((text, index) => pairs.push({ pattern, text, flags, expected: verdicts[index] }))
}
const input = pairs.map(pair => `${hexadecimal(pair.pattern)}\t${hexadecimal(pair.text)}\n`).join('')
const output = spawnSync(program, { input, maxBuffer: 1 << 30 }).stdout.toString().split('\n')

let [compared, matching, differing] = [0, 0, 0]
const refused = {}
pairs.forEach(({ pattern, text, flags, expected }, index) => {
    const verdict = output[index]
    const isRefused = verdict.startsWith('E ')
    if (isRefused && flags === null) return
    if (isRefused) {
        const reason = verdict.slice(2)
        refused[reason] ??= [0, pattern]
        refused[reason][0] += 1
        return
    }
    if (expected === undefined && flags !== null) return
    compared += 1
    if (verdict === '1') matching += 1
    if (verdict === (flags === null ? 'E' : expected ? '1' : '0')) return
    differing += 1
    if (differing <= 20) console.log(`differs: ${JSON.stringify(pattern)} on ${JSON.stringify(text)}: ${verdict}, Node: ${expected}`)
})
console.log(`${compared} pairs of ${byPattern.size} patterns compared with Node ${process.version}: ${matching} match, ${differing} differ`)
console.log(`no pattern by Node: ${count.invalid} pairs; beyond its time, or other without the flag u: ${count.skipped}`)
for (const [reason, [number, example]] of Object.entries(refused)) {
    console.log(`refused: ${reason}: ${number} pairs, such as ${JSON.stringify(example)}`)
}
process.exit(differing > 0 ? 1 : 0)
