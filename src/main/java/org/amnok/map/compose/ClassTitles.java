package org.amnok.map.compose;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.amnok.domain.Coded;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.map.styling.Classing;
import org.amnok.map.styling.Classing.Grade;
import org.amnok.words.Messages;

/// The words for classes: in English in legends and styles for other programs, in the language of
/// the window in forms.
public final class ClassTitles {
    /// Attributes without fractions: a class ends one below the next one's beginning.
    private static final Set<String> WHOLE = Set.of("count", "info_credibility");

    private ClassTitles() {}

    /// `vehicles_parked` is "Vehicles parked", in English.
    public static String value(String value) {
        return value.isEmpty()
                ? Messages.english("common.not_stated")
                : kind(value)
                        .map(SightingKind::english)
                        .orElseGet(() -> Messages.capital(value.replace('_', ' ')));
    }

    /// The same in the language of the window.
    public static String shown(String value) {
        return value.isEmpty()
                ? Messages.text("common.not_stated")
                : kind(value).map(SightingKind::label).orElseGet(() -> value(value));
    }

    private static Optional<SightingKind> kind(String code) {
        return Coded.find(SightingKind.values(), code);
    }

    /// "6 – 19": both included for what is counted, else up to the next class.
    public static String grade(Classing.Graded graded, Grade grade) {
        var whole = WHOLE.contains(graded.attribute()) && !graded.isLast(grade);
        var to = whole ? grade.to() - 1 : grade.to();
        return to <= grade.from()
                ? number(grade.from())
                : number(grade.from()) + " – " + number(to);
    }

    private static String number(double value) {
        if (value == Math.rint(value)) {
            return Messages.number((long) value);
        }
        var digits = Math.abs(value) < 10 ? "%.2f" : "%.1f";
        return String.format(Locale.ROOT, digits, value);
    }
}
