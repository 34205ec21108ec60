package org.amnok.workspace.counting;

import java.time.LocalDate;
import java.util.Optional;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.FilterText;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.SavedFilter;
import org.amnok.domain.tabulation.Interval;
import org.amnok.domain.tabulation.SideBySide;
import org.amnok.domain.wording.FacetNames;
import org.amnok.domain.wording.FilterWords;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What a person means by the other side of a comparison: another period of the same reports, the
/// name of a filter that the project keeps, or a filter as it is written.
public final class ComparedWith {
    private ComparedWith() {}

    /// Empty when the words are neither.
    ///
    /// @param filter of B
    /// @param period of the comparison, in which a filter without days of its own is asked; null
    ///   for none
    /// @param today what words such as "last year" start from
    public static Optional<SightingFilter> read(
            String words,
            SightingFilter filter,
            @Nullable DateSpan period,
            ProjectContents contents,
            LocalDate today) {
        var text = words.strip();
        var kept =
                contents.all(SavedFilter.class).stream()
                        .filter(each -> each.name().equals(text))
                        .map(SavedFilter::filter)
                        .findFirst();
        var written = text.contains("=") ? FilterText.read(text) : Optional.<SightingFilter>empty();
        return kept.or(() -> written)
                .map(
                        each ->
                                period == null || each.dates() != null
                                        ? each
                                        : each.possiblyDuring(period))
                .or(() -> DateWords.read(text, today).map(Edtf::span).map(filter::possiblyDuring));
    }

    /// What a side is called: by its days where nothing else differs, else by the name under which
    /// the project keeps it, or in words.
    public static String name(SightingFilter of, SightingFilter other, FacetNames names) {
        var days = of.dates();
        var plain = of.without(Criterion.During.SUBJECT);
        if (days != null
                && !days.equals(other.dates())
                && plain.equals(other.without(Criterion.During.SUBJECT))) {
            return DateText.of(days);
        }
        return kept(of, names)
                .or(() -> kept(plain, names))
                .orElseGet(() -> new FilterWords(names).of(of));
    }

    private static Optional<String> kept(SightingFilter filter, FacetNames names) {
        return names.contents().all(SavedFilter.class).stream()
                .filter(saved -> saved.filter().equals(filter))
                .map(SavedFilter::name)
                .findFirst();
    }

    /// "A, Sep – Nov 2024: 2–4 reports · B, Sep – Nov 2025: 10–13 reports · B − A: +6 to +11", and
    /// of which area, when it is of one.
    ///
    /// @param beside of A and B, as they leave
    public static String words(
            SideBySide beside, SightingFilter a, SightingFilter b, FacetNames names) {
        var words = sides(beside, a, b, names);
        return b.find(Criterion.InArea.class).isPresent()
                ? Messages.text("counts.beside_in_area", words)
                : words;
    }

    private static String sides(
            SideBySide beside, SightingFilter a, SightingFilter b, FacetNames names) {
        var total = beside.total();
        return Messages.text(
                "counts.beside",
                name(a, b, names),
                total.a().isHeld()
                        ? Messages.text("counts.held_back")
                        : total.a().reports().reports(),
                name(b, a, names),
                total.b().isHeld()
                        ? Messages.text("counts.held_back")
                        : total.b().reports().reports(),
                total.difference() == null
                        ? Messages.text("counts.held_back")
                        : text(total.difference()));
    }

    private static String text(Interval.Difference difference) {
        var range = difference.text();
        return difference.mayBeNone()
                ? range + " (" + Messages.text("counts.may_be_none") + ")"
                : range;
    }
}
