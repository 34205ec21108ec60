package org.amnok.domain.wording;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Certainty;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.DateText;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.words.Messages;

/// A filter in English words, so that it can always be seen what is asked.
public record FilterWords(FacetNames names) {
    private static final int KINDS_NAMED = 2;
    private static final int VALUES_NAMED = 3;

    /// "Only with “Hyesan”, 2 kinds hidden, 2024", or "All sightings".
    public String of(SightingFilter filter) {
        return filter.isAll()
                ? Messages.text("domain.all_sightings")
                : Messages.text("domain.only_what", criteria(filter));
    }

    /// "with “Hyesan”, 2 kinds hidden, 2024"
    public String criteria(SightingFilter filter) {
        return Messages.listed(filter.criteria().stream().map(this::of));
    }

    /// One criterion: "certainly 2024", "possibly 30 truck or more", "Yalu km 612–692".
    public String of(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Words(var text) -> Messages.text("domain.with", text);
            case Criterion.AnyOf(var facet, var values) ->
                    facet == Facet.KIND ? kinds(values) : values(facet, values);
            case Criterion.During(var days, var certainty) -> sure(certainty, DateText.of(days));
            case Criterion.AlongRiver along -> sure(along.certainty(), along(along));
            case Criterion.AtLeast least ->
                    least.certainty() == Certainty.CERTAIN
                            ? Messages.text("domain.certainly_or_more", counted(least))
                            : Messages.text("domain.possibly_or_more", counted(least));
            case Criterion.InArea _ -> Messages.text("domain.in_the_drawn_area");
            case Criterion.Within within -> sure(within.certainty(), within(within));
            case Criterion.NoneOf(var facet, var none) -> without(facet, none);
            case Criterion.NotLookedSince(var day, var certainty) ->
                    sure(
                            certainty,
                            Messages.text(
                                    "near.no_look_since", DateText.of(new DateSpan(day, day))));
        };
    }

    private static String sure(Certainty certainty, String words) {
        return certainty == Certainty.CERTAIN ? Messages.text("domain.certainly", words) : words;
    }

    private static String along(Criterion.AlongRiver along) {
        var reach =
                Messages.text(
                        "counts.stretch",
                        along.river().label(),
                        plain(along.fromKilometre()),
                        plain(along.toKilometre()));
        return along.bank() == null
                ? reach
                : Messages.text("near.of_a_bank", reach, along.bank().label());
    }

    private String within(Criterion.Within within) {
        var what = around(within.around());
        return within.metres() == 0
                ? Messages.text("near.in", what)
                : Messages.text("near.within_of", distance(within.metres()), what);
    }

    /// "500 m", "2.5 km".
    public static String distance(double metres) {
        return metres < 1000
                ? Messages.text("near.metres", metres)
                : Messages.text("near.kilometres", metres / 1000);
    }

    /// "any crossing", the name of a site, "the drawn area".
    public String around(Around around) {
        return switch (around) {
            case Around.OfSite(var uuid) -> names.of(Facet.SITE, uuid.toString());
            case Around.AnyCrossing _ -> Messages.text("near.any_crossing");
            case Around.OfShape(var outline, var name) ->
                    name.isEmpty()
                            ? Messages.word("near.drawn", outline.form())
                            : Messages.text("near.named", name);
        };
    }

    /// The number, with what is counted: "30 trucks".
    public static String counted(Criterion.AtLeast least) {
        var of = least.countClass();
        return of == null
                ? Integer.toString(least.number())
                : Messages.text("domain.number_of", least.number(), of.words(least.number() != 1));
    }

    private String values(Facet facet, Set<String> values) {
        var title = facet.title().toLowerCase(java.util.Locale.ROOT);
        if (values.isEmpty()) {
            return Messages.text("domain.no", title);
        }
        return values.size() > VALUES_NAMED
                ? Messages.text("domain.one_of", title, values.size())
                : headed(facet, title, values);
    }

    /// What is not stated has a name that says of what.
    private String headed(Facet facet, String title, Set<String> values) {
        var isOfPlaceOrSource =
                switch (facet) {
                    case SITE, SOURCE, PROVINCE -> true;
                    default -> false;
                };
        if (!isOfPlaceOrSource || !values.contains("")) {
            return heading(facet, title) + named(facet, values);
        }
        var stated = values.stream().filter(value -> !value.isEmpty()).collect(Collectors.toSet());
        var none = names.of(facet, "");
        return stated.isEmpty()
                ? none
                : Messages.text(
                        "domain.either", heading(facet, title) + named(facet, stated), none);
    }

    /// "not photo", and "with a source" where what is not stated is excluded.
    private String without(Facet facet, Set<String> excluded) {
        var unstated = unstated(facet);
        var others =
                excluded.stream()
                        .filter(value -> !value.equals(unstated))
                        .collect(Collectors.toSet());
        var words = new ArrayList<String>();
        if (others.size() < excluded.size()) {
            words.add(Messages.word("near.stated", facet));
        }
        if (!others.isEmpty() || excluded.isEmpty()) {
            words.add(Messages.text("near.none_of", named(facet, others)));
        }
        return Messages.listed(words.stream());
    }

    /// The value of those that have none.
    private static String unstated(Facet facet) {
        return switch (facet) {
            case EVIDENCE -> "no";
            case LOCATED -> "none";
            case KIND, STATUS, RELIABILITY, CREDIBILITY, BANK, PROVINCE, SITE, SOURCE, PRIVACY ->
                    "";
        };
    }

    private String named(Facet facet, Set<String> values) {
        return values.stream()
                .sorted()
                .map(value -> names.of(facet, value))
                .reduce((a, b) -> Messages.text("domain.either", a, b))
                .orElse("");
    }

    /// Some names say what they are of.
    private static String heading(Facet facet, String title) {
        return switch (facet) {
            case EVIDENCE, LOCATED, BANK -> "";
            case KIND, STATUS, RELIABILITY, CREDIBILITY, PROVINCE, SITE, SOURCE, PRIVACY ->
                    title + " ";
        };
    }

    private static String kinds(Set<String> shown) {
        var all = Stream.of(SightingKind.values()).toList();
        if (shown.size() <= KINDS_NAMED) {
            return shown.isEmpty()
                    ? Messages.text("domain.no_kind")
                    : all.stream()
                            .filter(k -> shown.contains(k.code()))
                            .map(SightingKind::label)
                            .reduce((a, b) -> Messages.text("domain.both", a, b))
                            .orElse("");
        }
        var hidden = all.stream().filter(k -> !shown.contains(k.code())).toList();
        return Messages.text(
                "domain.without",
                (hidden.size() <= KINDS_NAMED
                        ? hidden.stream()
                                .map(SightingKind::label)
                                .sorted()
                                .reduce((a, b) -> Messages.text("domain.both", a, b))
                                .orElse("")
                        : Messages.text("domain.kinds", hidden.size())));
    }

    /// 612 and 612.5, not 612.0 nor 612.479, to which a brush was drawn.
    private static String plain(double kilometres) {
        var tenths = Math.round(kilometres * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
