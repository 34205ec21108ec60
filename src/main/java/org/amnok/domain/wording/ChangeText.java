package org.amnok.domain.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.coverage.BankChange;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoverageChange;
import org.amnok.domain.coverage.Rounded;
import org.amnok.words.Messages;

/// What observations of two periods say changed along a river's banks, in sentences of the language
/// that is read.
public final class ChangeText {
    private ChangeText() {}

    /// For example "Of 763 km of the Korean bank of the Yalu, A (Sep – Nov 2024) against B (Sep –
    /// Nov 2025): barrier absent in A and seen in B along 40–52 km, seen in A and absent in B along
    /// 0 km, no clear observation in both along 298 km."
    ///
    /// @param riverMetres how long the river is: a part of it is named by its kilometres
    public static String sentence(CoverageChange change, int riverMetres) {
        var told = new ArrayList<String>();
        var whole = CoverageText.whole(change.b(), riverMetres);
        var kind = change.b().question().kind().noun();
        var compared = change.comparedMetres();
        for (var each : BankChange.values()) {
            if (each.isCompared() && compared > 0) {
                if (BankChange.CHANGES.contains(each) || change.possibleMetres(each) > 0) {
                    told.add(part(each.code(), kind, kilometres(change, each)));
                }
            }
        }
        var others = change.b().metres() - compared;
        if (others > 0) {
            told.add(part("not_compared", kind, Rounded.kilometres(others)));
        }
        return Messages.text(
                "looks.change_sentence",
                whole,
                CoverageText.period(change.a().question()),
                CoverageText.period(change.b().question()),
                Messages.clauses(told.stream()));
    }

    /// What figures are about: "Barrier · Korean bank · A 2024, B 2025".
    public static String subject(CoverageChange change) {
        var question = change.b().question();
        return Messages.text(
                "looks.subject",
                question.kind().label(),
                CoverageText.bank(question.banks()),
                Messages.text(
                        "looks.a_and_b",
                        CoverageText.period(change.a().question()),
                        CoverageText.period(question)));
    }

    private static String part(String change, String kind, String kilometres) {
        return Messages.text("looks.change_part_" + change, kind, kilometres);
    }

    /// From what is certain to what is possible: "40–52", "40" where both are the same.
    public static String kilometres(CoverageChange change, BankChange of) {
        var certain = Rounded.kilometres(change.certainMetres(of));
        var possible = Rounded.kilometres(change.possibleMetres(of));
        return certain.equals(possible) ? certain : certain + "–" + possible;
    }

    /// What a reader has to know of the figures, of each period.
    public static List<String> caveats(CoverageChange change) {
        return Stream.concat(caveats("A", change.a()), caveats("B", change.b())).toList();
    }

    private static Stream<String> caveats(String side, Coverage coverage) {
        return CoverageText.caveats(coverage).stream()
                .map(caveat -> Messages.text("looks.of_side", side, caveat));
    }
}
