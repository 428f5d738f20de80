import { formatDay } from '../../i18n/index.ts';
import { type Agenda, dayOf, daysLater } from '../../store/index.ts';
import { useLanguage, useTexts } from '../../ui/index.ts';
import { numbers } from './words.ts';

const DAYS = 8;

interface CalendarProps {
  readonly agenda: Agenda;
  readonly now: number;
}

/** The days to come on the graduated border of a chart, a mark for each decision that comes back. */
export function Calendar({ agenda, now }: CalendarProps) {
  const c = useTexts('courseBook');
  const language = useLanguage();
  const days = Array.from({ length: DAYS }, (_, index) => daysLater(now, index));
  const cardsOn = (day: number) =>
    day === dayOf(now) ? agenda.today : (agenda.later.find((one) => one.day === day)?.cards ?? []);
  const short = new Intl.DateTimeFormat(language, { weekday: 'short' });
  return (
    <ol class="calendar" aria-label={c('book.calendar')}>
      {days.map((day, index) => {
        const count = cardsOn(day).length;
        return (
          <li key={day} class={index === 0 ? 'is-today' : ''} aria-current={index === 0 ? 'date' : undefined}>
            <span class="hushed">
              {formatDay(language, day)}{' '}
              {count > 0 ? c('book.dayMarks', numbers(c, language, count)) : c('book.dayNone')}
            </span>
            <span class="calendar-day" aria-hidden="true">
              {short.format(day).slice(0, 2)} {new Date(day).getDate()}
            </span>
            <svg class="calendar-marks" viewBox="-22 -8 44 16" aria-hidden="true">
              {count === 0 && <path class="calendar-none" d="M-4 0H4" />}
              {Array.from({ length: count }, (_, mark) => (
                <path
                  key={mark}
                  d={`M${13 * (mark - (count - 1) / 2)}-5.500l5.500 5.500-5.500 5.500-5.500-5.500Z`}
                />
              ))}
            </svg>
          </li>
        );
      })}
    </ol>
  );
}
