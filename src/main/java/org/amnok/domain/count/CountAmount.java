package org.amnok.domain.count;

import java.util.List;
import java.util.Optional;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.count.CountToken.Kind;
import org.jspecify.annotations.Nullable;

/// One number of a phrase with what is said of it: "at least 100", "30여", "20 or 30".
///
/// @param high null when open upwards
/// @param said of the number; [Kind#NUMBER] when nothing is
record CountAmount(int low, @Nullable Integer high, Kind said) {
    private static final double ABOUT = 0.2;
    private static final int LARGEST = 999_999_999;

    private boolean isOne() {
        return high != null && high == low;
    }

    /// What the numbers of one phrase say together: "at least 100, maybe 300, up to 500" is
    /// 100–300–500. Empty when they contradict each other.
    ///
    /// @param isOpen true when more are possible: "maybe more"
    static Optional<Count> together(List<CountAmount> amounts, CountClass of, boolean isOpen) {
        var numbers = new Numbers();
        for (var amount : amounts) {
            if (!numbers.take(amount)) {
                return Optional.empty();
            }
        }
        return numbers.count(of, isOpen, amounts.size());
    }

    /// Least, best and most, as they are gathered.
    private static final class Numbers {
        private @Nullable Integer min;
        private @Nullable Integer best;
        private @Nullable Integer max;
        private @Nullable Integer guess;
        private @Nullable Integer slack;
        private boolean isEndless;
        private boolean isExact;

        /// False when it was said before.
        boolean take(CountAmount amount) {
            var low = amount.low;
            var high = amount.high;
            return switch (amount.said) {
                case AT_LEAST, AFTER_AT_LEAST -> {
                    isEndless |= !amount.isOne();
                    yield least(low);
                }
                case MORE_THAN, AFTER_MORE_THAN -> least(Math.min(LARGEST, low + 1));
                case AT_MOST, AFTER_AT_MOST -> most(high);
                case LESS_THAN, AFTER_LESS_THAN -> most(Math.max(0, low - 1));
                case NEARLY, AFTER_NEARLY -> least(fewer(low)) && most(low);
                case ABOUT, AFTER_ABOUT, BEST -> amount.isOne() ? about(amount) : range(amount);
                case MAYBE -> amount.isOne() ? guess(low) : range(amount);
                case EXACTLY -> exactly(amount);
                default -> amount.isOne() ? about(amount) : range(amount);
            };
        }

        private boolean range(CountAmount amount) {
            isEndless |= amount.high == null;
            return least(amount.low) && (amount.high == null || most(amount.high));
        }

        private boolean exactly(CountAmount amount) {
            isExact = amount.isOne();
            return isExact && about(new CountAmount(amount.low, amount.high, Kind.NUMBER));
        }

        private boolean about(CountAmount amount) {
            if (best != null) {
                return false;
            }
            best = amount.low;
            slack = amount.said == Kind.NUMBER || amount.said == Kind.BEST ? 0 : 1;
            return true;
        }

        private boolean guess(int number) {
            var isFirst = guess == null;
            guess = number;
            return isFirst;
        }

        private boolean least(int number) {
            var isFirst = min == null;
            min = number;
            return isFirst;
        }

        private boolean most(@Nullable Integer number) {
            var isFirst = max == null;
            max = number;
            return isFirst;
        }

        Optional<Count> count(CountClass of, boolean isOpen, int amounts) {
            takeGuess();
            var least = min != null ? min : best == null ? 0 : slack() ? fewer(best) : best;
            var most =
                    isOpen || isEndless || (max == null && best == null)
                            ? null
                            : max != null
                                    ? max
                                    : min != null && !slack() && amounts > 1
                                            ? null
                                            : best == null ? null : slack() ? more(best) : best;
            var middle = best;
            if ((most != null && most < least)
                    || (middle != null && (middle < least || (most != null && middle > most)))) {
                return Optional.empty();
            }
            var isSure = isExact && amounts == 1 && !isOpen;
            return Optional.of(
                    new Count(
                            of,
                            least,
                            middle,
                            most,
                            isSure ? Count.Method.EXACT : Count.Method.ESTIMATE));
        }

        /// "20, maybe 30" is 20 to 30; "30 to 40, perhaps 50" goes to 50; a guess between two ends
        /// is the best number.
        private void takeGuess() {
            var number = guess;
            if (number == null) {
                return;
            }
            if (best != null && !slack() && max == null && number > best) {
                min = min == null ? best : min;
                best = null;
                max = number;
            } else if (best == null && max != null && number > max) {
                max = number;
            } else if (best == null) {
                best = number;
                slack = 0;
            } else if (max == null) {
                max = number;
            }
        }

        private boolean slack() {
            return slack != null && slack == 1;
        }

        private static int fewer(int number) {
            return (int) Math.round(number * (1 - ABOUT));
        }

        private static int more(int number) {
            return (int) Math.min(LARGEST, Math.round(number * (1 + ABOUT)));
        }
    }
}
