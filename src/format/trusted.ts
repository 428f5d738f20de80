import type { Scenario } from '../engine/index.ts';

/** To be replaced by the format's own reader. */
export function toScenario(raw: unknown): Scenario {
  const file = raw as Record<string, never> & { nodes: Record<string, Record<string, unknown>> };
  const { defaultWeeks } = { defaultWeeks: (s: number) => Math.min(12, Math.max(1, Math.round(2 - s / 5))) };
  const f = file as unknown as Record<string, unknown>;
  const cond = (s: string) => ({ flag: s.replace('!', ''), negated: s.startsWith('!') });
  const effects = (o: Record<string, unknown>, line: boolean) => ({
    speed: (o.speed as number) ?? 0,
    direction: (o.direction as number) ?? 0,
    weeks: (o.weeks as number) ?? (line ? 0 : defaultWeeks((o.speed as number) ?? 0)),
    sets: ((o.sets as string[]) ?? []).map(cond),
  });
  const local = (t: unknown) =>
    typeof t === 'string' ? Object.fromEntries((f.languages as string[]).map((l) => [l, t])) : t;
  const place = (f.place as string) ?? 'office';
  const nodes = Object.fromEntries(
    Object.entries(file.nodes).map(([id, n]) => {
      if (n.ending) return [id, { ...n, type: 'ending', id, kind: n.ending }];
      const spoken = { ...n, id, mood: n.mood ?? 'neutral', place: n.place ?? place };
      if (n.choices)
        return [
          id,
          {
            ...spoken,
            type: 'decision',
            choices: (n.choices as Record<string, unknown>[]).map((c) => ({
              ...c,
              ...effects(c, false),
              needs: ((c.needs as string[]) ?? []).map(cond),
            })),
          },
        ];
      return [id, { ...spoken, ...effects(n, true), type: 'line' }];
    }),
  );
  return {
    ...f,
    level: f.level ?? 1,
    skills: f.skills ?? [],
    place,
    cast: Object.fromEntries(
      Object.entries((f.cast as Record<string, Record<string, unknown>>) ?? {}).map(([id, m]) => [
        id,
        { ...m, id, name: local(m.name), role: local(m.role) },
      ]),
    ),
    flags: Object.entries((f.flags as Record<string, unknown>) ?? {}).map(([id, text]) => ({ id, text })),
    start: { speed: 50, direction: 50, ...(f.start as object) },
    nodes,
  } as unknown as Scenario;
}
