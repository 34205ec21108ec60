package org.amnok.layout.caption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amnok.domain.Certainty;
import org.amnok.domain.Language;
import org.amnok.domain.Names;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.filter.Around;
import org.amnok.domain.filter.Criterion;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Site;
import org.amnok.domain.wording.FacetNames;
import org.amnok.domain.wording.FilterWords;
import org.amnok.map.ground.BaseMap;
import org.amnok.map.ground.Gazetteer;
import org.amnok.map.ground.NamedPlace;
import org.amnok.release.ReleasedSighting;
import org.amnok.words.Messages;

/// Sentences on what of all sightings a map was asked for, so that nobody takes a part for all.
public final class AskedWords {
    private final BaseMap base;
    private final Language language;
    private final CaptionWords words;
    private final Map<String, Names> provinces;
    private final FilterWords filters;

    /// @param sites by whose names the filter is told
    public AskedWords(BaseMap base, Collection<Site> sites, Language language) {
        this.base = base;
        this.language = language;
        words = new CaptionWords(language);
        provinces =
                Gazetteer.provinces(base).stream()
                        .collect(Collectors.toMap(Names::en, names -> names, (one, _) -> one));
        filters =
                new FilterWords(
                        new FacetNames(
                                new ProjectContents(List.of(), sites),
                                (_, key) ->
                                        Optional.ofNullable(provinces.get(key)).map(words::place)));
    }

    /// The days of a filter and what else it demands; nothing for all sightings.
    ///
    /// @param shown of the map
    public List<String> of(SightingFilter filter, List<ReleasedSighting> shown) {
        var sentences = new ArrayList<String>();
        filter.find(Criterion.During.class)
                .map(during -> during(during.days(), during.certainty(), shown))
                .ifPresent(sentences::add);
        var others = called(filter.without(Criterion.During.SUBJECT));
        if (!others.isAll()) {
            var criteria = Messages.in(language.code(), () -> filters.criteria(others));
            var mayFit = others.criteria().stream().anyMatch(AskedWords::mayFit);
            sentences.add(words.get(mayFit ? "asked.filter.may" : "asked.filter", criteria));
        }
        return sentences;
    }

    /// With the name of a town in the language of the words.
    private SightingFilter called(SightingFilter filter) {
        return filter.find(Criterion.Within.class)
                .filter(within -> within.around() instanceof Around.OfShape)
                .map(
                        within -> {
                            var shape = (Around.OfShape) within.around();
                            var around = new Around.OfShape(shape.outline(), called(shape.name()));
                            return filter.with(
                                    new Criterion.Within(
                                            around, within.metres(), within.certainty()));
                        })
                .orElse(filter);
    }

    private String called(String name) {
        return Gazetteer.landmarks(base).stream()
                .map(NamedPlace::names)
                .filter(names -> names.all().stream().anyMatch(name::equalsIgnoreCase))
                .findFirst()
                .map(words::place)
                .orElse(name);
    }

    /// True for what passes where it may lie, which the words of the filter do not say.
    private static boolean mayFit(Criterion criterion) {
        return switch (criterion) {
            case Criterion.InArea _ -> true;
            case Criterion.Within within -> within.certainty() == Certainty.POSSIBLE;
            case Criterion.AlongRiver along -> along.certainty() == Certainty.POSSIBLE;
            default -> false;
        };
    }

    /// Days are told no finer than what is shown: a record that is told as a month is not of a day
    /// because that day was asked for.
    private String during(DateSpan days, Certainty certainty, List<ReleasedSighting> shown) {
        var months = days.inWholeMonths();
        var isTold =
                months.equals(days)
                        || shown.stream()
                                .map(ReleasedSighting::dates)
                                .allMatch(dates -> dates == null || days.holds(dates));
        var key = certainty == Certainty.CERTAIN ? "asked.certainly" : "asked.possibly";
        return isTold
                ? words.get(key, TimePhrase.of(days).in(words))
                : words.get(key + ".part", TimePhrase.of(months).in(words));
    }
}
