package org.amnok.map.styling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Which features of a layer look how.
public sealed interface Classing {
    /// More classes than anybody can tell apart; protects against hostile files.
    int MOST_CLASSES = 100;

    /// All as designed.
    Classing DESIGNED = new One(SymbolAppearance.DESIGNED);

    /// The number of the class of a feature, from 0; that after the last of what is in none.
    int number(Facts facts);

    /// How a feature looks.
    SymbolAppearance look(Facts facts);

    /// The attribute that decides; empty when all look alike.
    default Optional<String> classedBy() {
        return switch (this) {
            case One _ -> Optional.empty();
            case ByValue values -> Optional.of(values.attribute);
            case Graded graded -> Optional.of(graded.attribute);
        };
    }

    /// All alike.
    record One(SymbolAppearance look) implements Classing {
        @Override
        public int number(Facts facts) {
            return 0;
        }

        @Override
        public SymbolAppearance look(Facts facts) {
            return look;
        }
    }

    /// One look for each value of an attribute.
    ///
    /// @param others the look of all other values
    record ByValue(String attribute, List<ValueClass> classes, SymbolAppearance others)
            implements Classing {
        public ByValue {
            classes = limited(classes);
        }

        @Override
        public int number(Facts facts) {
            var text = Objects.toString(facts.value(attribute), null);
            var number = 0;
            while (number < classes.size() && !classes.get(number).value.equals(text)) {
                number++;
            }
            return number;
        }

        @Override
        public SymbolAppearance look(Facts facts) {
            var number = number(facts);
            return number < classes.size() ? classes.get(number).look : others;
        }
    }

    /// The look of one value.
    record ValueClass(String value, SymbolAppearance look) {}

    /// One look for each range of a number.
    ///
    /// @param method how the ranges were found; kept so that it can be shown
    /// @param grades from the lowest; each begins where the last one ends
    /// @param unknown the look of what has no number or lies outside
    record Graded(String attribute, Breaks method, List<Grade> grades, SymbolAppearance unknown)
            implements Classing {
        public Graded {
            grades = limited(grades);
        }

        @Override
        public int number(Facts facts) {
            var value = facts.value(attribute) instanceof Number n ? n.doubleValue() : Double.NaN;
            var number = 0;
            while (number < grades.size() && !isIn(value, grades.get(number))) {
                number++;
            }
            return number;
        }

        private boolean isIn(double value, Grade grade) {
            return value >= grade.from && (value < grade.to || value == grade.to && isLast(grade));
        }

        @Override
        public SymbolAppearance look(Facts facts) {
            var number = number(facts);
            return number < grades.size() ? grades.get(number).look : unknown;
        }

        /// The last grade holds its upper end, too.
        public boolean isLast(Grade grade) {
            return grade.equals(grades.getLast());
        }
    }

    /// The look of a range.
    ///
    /// @param from included
    /// @param to not included, except by the last grade
    record Grade(double from, double to, SymbolAppearance look) {
        public Grade {
            if (!(from <= to) || Double.isInfinite(from) || Double.isInfinite(to)) {
                throw new IllegalArgumentException("grade " + from + " to " + to);
            }
        }
    }

    private static <T> List<T> limited(List<T> classes) {
        if (classes.size() > MOST_CLASSES) {
            throw new IllegalArgumentException(classes.size() + " classes");
        }
        return List.copyOf(classes);
    }
}
