package org.amnok.domain.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.coverage.BankState;
import org.amnok.domain.coverage.Coverage;
import org.amnok.domain.coverage.CoverageQuestion;
import org.amnok.domain.coverage.Disagreement;
import org.amnok.domain.coverage.MetreSpan;
import org.amnok.domain.coverage.OverlapRule;
import org.amnok.domain.coverage.Rounded;
import org.amnok.domain.coverage.Stretch;
import org.amnok.domain.date.DateText;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Observation.Result;
import org.amnok.words.Messages;

/// What observations say of a river's banks, in sentences of the language that is read. They say no
/// more than the observations: each part in whole kilometres that add up, a part below half a
/// kilometre as such.
public final class CoverageText {
    private CoverageText() {}

    /// For example "Of 763 km of the Korean bank of the Yalu, Jan – Jun 2025: barrier seen along
    /// 489 km, absent along 61 km, obscured along 60 km, never examined along 153 km."
    ///
    /// @param riverMetres how long the river is: a part of it is named by its kilometres
    public static String sentence(Coverage coverage, int riverMetres) {
        return Messages.text(
                "looks.sentence",
                whole(coverage, riverMetres),
                period(coverage.question()),
                parts(coverage));
    }

    /// "Of 763 km of the Korean bank of the Yalu".
    static String whole(Coverage coverage, int riverMetres) {
        var question = coverage.question();
        var span = question.span();
        var isWhole = span.from() == 0 && span.to() >= riverMetres;
        return Messages.text(
                isWhole ? "looks.of_a_river" : "looks.of_a_part",
                coverage.kilometres(),
                bank(question.banks()),
                question.river().label(),
                span(span));
    }

    private static String parts(Coverage coverage) {
        var kilometres = coverage.kilometresByState();
        return Messages.clauses(
                IntStream.range(0, kilometres.length)
                        .mapToObj(i -> part(coverage, BankState.values()[i], kilometres[i])));
    }

    private static String part(Coverage coverage, BankState state, long kilometres) {
        if (coverage.metres(state) == 0) {
            return "";
        }
        return Messages.text(
                "looks.part_" + state.code(),
                coverage.question().kind().noun(),
                Rounded.text(true, kilometres));
    }

    /// A row of the table behind the sentence: the state, its kilometres and per cent of all, which
    /// add up over the states, and of how many stretches it is. What rounds to nothing but is not
    /// none is "<1".
    public static List<String> row(Coverage coverage, BankState state) {
        var isAny = coverage.metres(state) > 0;
        return List.of(
                state.label(),
                Rounded.text(isAny, coverage.kilometresByState()[state.ordinal()]),
                Rounded.text(isAny, coverage.shares(100)[state.ordinal()]),
                Integer.toString(coverage.stretches(state).size()));
    }

    /// What of the banks somebody looked at, clearly or not: a row as those of the states, without
    /// stretches.
    public static List<String> examinedRow(Coverage coverage) {
        var never = BankState.NEVER_EXAMINED;
        var isAny = coverage.metres(never) < coverage.metres();
        var kilometres = coverage.kilometres() - coverage.kilometresByState()[never.ordinal()];
        var share = 100 - coverage.shares(100)[never.ordinal()];
        return List.of(
                Messages.text("looks.of_it_examined"),
                Rounded.text(isAny, kilometres),
                Rounded.text(isAny, share),
                "");
    }

    /// "Korean bank", "Chinese bank", "both banks".
    public static String bank(Set<Bank> banks) {
        return Messages.text(
                banks.equals(BankStretch.BOTH)
                        ? "looks.both_banks"
                        : banks.contains(Bank.DPRK) ? "looks.korean_bank" : "looks.chinese_bank");
    }

    /// The one of them.
    public static String bank(Bank bank) {
        return bank(Set.of(bank));
    }

    /// What figures are about: "Barrier · Korean bank · Jan – Jun 2025".
    public static String subject(Coverage coverage) {
        var question = coverage.question();
        return Messages.text(
                "looks.subject", question.kind().label(), bank(question.banks()), period(question));
    }

    /// What does not follow from the observations: how far ends were rounded, and what an
    /// observation says.
    ///
    /// @param gridMetres that ends were rounded to; 1 for exact
    public static List<String> notes(int gridMetres) {
        var says = Messages.text("looks.a_look_says_what_was_visible");
        return gridMetres > 1
                ? List.of(Messages.text("looks.ends_are_rounded", length(gridMetres)), says)
                : List.of(says);
    }

    /// The period, or "any time".
    public static String period(CoverageQuestion question) {
        return DateText.of(question.period());
    }

    /// "km 127–222", of less than ten kilometres with a decimal.
    public static String span(MetreSpan span) {
        return Messages.text("looks.km", kilometre(span.from(), span), kilometre(span.to(), span));
    }

    /// The same of a part, with its bank where both are told of: "Korean bank, km 127–222".
    public static String span(Coverage coverage, Stretch part) {
        return coverage.question().banks().size() > 1
                ? Messages.text("looks.bank_and_km", bank(part.bank()), span(part.span()))
                : span(part.span());
    }

    private static String kilometre(int metres, MetreSpan span) {
        return span.length() < 10_000
                ? String.format(Locale.ROOT, "%.1f", metres / 1000.0)
                : Long.toString(Math.round(metres / 1000.0));
    }

    /// What a reader has to know of the figures: observations that differ, observations that may be
    /// of the period or not.
    public static List<String> caveats(Coverage coverage) {
        return Stream.concat(
                        coverage.disagreements().stream()
                                .map(each -> differing(each, coverage.question().rule())),
                        Stream.of(possible(coverage)))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static String differing(Disagreement one, OverlapRule rule) {
        var counted = one.counted();
        var against = one.against();
        var rests =
                rule == OverlapRule.EVER_SEEN && counted.result() == Result.OBSERVED
                        ? Messages.text("looks.what_was_seen_counts")
                        : one.isWithoutOrder()
                                ? Messages.text("looks.which_was_first_is_not_known")
                                : Messages.text("looks.the_later_counts");
        return Messages.text(
                "looks.two_looks_differ",
                length(one.metres()),
                against.result().label(),
                DateText.of(against.days()),
                counted.result().label(),
                DateText.of(counted.days()),
                rests);
    }

    /// "40 km", or "800 m".
    public static String length(long metres) {
        return metres < 1000
                ? Messages.text("looks.metres", metres)
                : Messages.text("looks.kilometres", Math.round(metres / 1000.0));
    }

    private static String possible(Coverage coverage) {
        return coverage.possible() == 0
                ? ""
                : Messages.text("looks.may_be_of_the_period", coverage.possible());
    }
}
