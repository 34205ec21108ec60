package org.amnok.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.amnok.domain.Coded;
import org.amnok.domain.River;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.page.ObservationQuestion;
import org.amnok.domain.page.PageDesign;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.PageLayout;
import org.amnok.layout.page.PageTemplate;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/// What a person may ask of a designed page on the command line.
final class PageOptions extends Arguments {
    private final OptionSpec layout =
            described(
                    "--layout",
                    "NAME",
                    "",
                    Messages.text(
                            "cli.a_designed_page_instead_of_a",
                            Coded.codes(PageTemplate.values())));
    private final OptionSpec days = text("--days", "EDTF", "cli.only_what_may_be_of_these");
    private final FilterOption filter = takes(FilterOption.ofPage());
    private final MadeOption made = takes(new MadeOption());

    private final ComparedOption compare = takes(new ComparedOption());
    private final CoverageOptions looks = takes(CoverageOptions.beside());

    /// @param ofPictures what pages decide for themselves
    /// @throws ParameterException when something is given that would change nothing
    void requireFitting(CommandLine command, Stream<OptionSpec> ofPictures) {
        if (asksForPage()) {
            Problems.refuse(command, ofPictures, "cli.nothing_with", layout.longestName());
        } else {
            Problems.refuse(
                    command,
                    Stream.of(compare.spec, made.spec),
                    "cli.nothing_without",
                    layout.longestName());
        }
        if (!looks.isAsked()) {
            Problems.refuse(
                    command, looks.others(), "cli.nothing_without", looks.kind().longestName());
        }
    }

    boolean asksForPage() {
        return !name().isEmpty();
    }

    private String name() {
        return layout.<String>getValue().strip();
    }

    /// A layout of the project by its name; empty when there is none.
    Optional<PageDesign> kept(ProjectContents contents) {
        return contents.all(PageLayout.class).stream()
                .filter(each -> each.name().equals(name()))
                .findFirst()
                .map(PageDesign::of);
    }

    /// @throws ParameterException when it is not the name of one
    PageTemplate template(CommandLine command) {
        return Coded.find(PageTemplate.values(), name())
                .orElseThrow(
                        () ->
                                Problems.wrongUsage(
                                        command,
                                        "cli.there_is_no_layout_in_the",
                                        name(),
                                        Coded.codes(PageTemplate.values())));
    }

    @Nullable DateSpan days(CommandLine command) {
        String text = days.getValue();
        return text.isEmpty()
                ? null
                : DateWords.read(text, When.today(Clock.systemUTC()))
                        .map(Edtf::span)
                        .orElseThrow(
                                () ->
                                        Problems.wrongUsage(
                                                command, "cli.days_is_no_date_that_can", text));
    }

    SightingFilter filter(CommandLine command, ProjectContents contents) {
        return filter.filter(command, contents);
    }

    boolean asksForSome() {
        return !days.<String>getValue().isBlank() || !filter.spec.<String>getValue().isBlank();
    }

    /// What the filter lets pass, and may be of the days.
    ///
    /// @throws ParameterException when the filter has days of its own
    SightingFilter asked(CommandLine command, ProjectContents contents) {
        var wanted = days(command);
        var passing = filter(command, contents);
        if (wanted == null) {
            return passing;
        }
        if (!passing.equals(passing.possiblyDuring(null))) {
            throw Problems.wrongUsage(command, "cli.days_are_in_the_filter_too");
        }
        return passing.possiblyDuring(wanted);
    }

    /// What is asked of looks; null for nothing.
    ///
    /// @param metres how long a river is
    @Nullable ObservationQuestion looks(CommandLine command, ToIntFunction<River> metres) {
        if (!looks.isAsked()) {
            return null;
        }
        var length = metres.applyAsInt(looks.river(command));
        return ObservationQuestion.of(looks.question(command, length), length)
                .against(looks.compared(command).orElse(null));
    }

    /// What is compared with it; null for nothing.
    ///
    /// @throws ParameterException when the template would not show it
    @Nullable SightingFilter other(
            CommandLine command, PageTemplate template, ProjectContents contents) {
        var filter = filter(command, contents);
        var other = compare.other(command, filter, days.getValue(), contents);
        if (other != null && !isShown(other, filter, template)) {
            throw Problems.wrongUsage(command, "cli.layout_compares_otherwise", name());
        }
        return other;
    }

    private static boolean isShown(
            SightingFilter other, SightingFilter filter, PageTemplate template) {
        return switch (template) {
            case COMPARE, DIFFERENCE -> true;
            case BEFORE_AFTER ->
                    other.without(Criterion.During.SUBJECT)
                            .equals(filter.without(Criterion.During.SUBJECT));
            case NEWS, NEWS_PORTRAIT, SQUARE, TALL, WIDE, REPORT_A4, ATLAS, MONTHS, COVERAGE ->
                    false;
        };
    }

    LocalDate made(CommandLine command) {
        return made.day(command);
    }
}
