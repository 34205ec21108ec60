package org.amnok.domain.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amnok.domain.Bank;
import org.amnok.domain.Certainty;
import org.amnok.domain.Outline;
import org.amnok.domain.River;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.date.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTextTest {
    private static final SightingFilter FULL =
            new SightingFilter(
                    List.of(
                            new Criterion.Words("white & van = 혜산, 100%"),
                            new Criterion.AnyOf(Facet.KIND, Set.of("crossing_ford", "other")),
                            new Criterion.AnyOf(Facet.PROVINCE, Set.of("", "Hyesan, Ryanggang")),
                            new Criterion.AnyOf(Facet.SITE, Set.of()),
                            new Criterion.During(
                                    new DateSpan(
                                            LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)),
                                    Certainty.CERTAIN),
                            new Criterion.AlongRiver(
                                    River.YALU, 612, 692.5, Bank.DPRK, Certainty.CERTAIN),
                            new Criterion.AtLeast(null, 30, Certainty.POSSIBLE),
                            Criterion.InArea.box(126, 41, 128.5, 42),
                            new Criterion.Within(
                                    new Around.OfShape(
                                            new Outline(
                                                    Outline.Form.AREA,
                                                    List.of(
                                                            Criterion.InArea.box(126, 41, 128, 42)
                                                                    .ring(),
                                                            Criterion.InArea.box(127, 41, 128, 42)
                                                                    .ring())),
                                            "fence: 국경 & more"),
                                    2500,
                                    Certainty.CERTAIN),
                            new Criterion.NotLookedSince(
                                    LocalDate.of(2025, 3, 1), Certainty.POSSIBLE),
                            new Criterion.NoneOf(Facet.EVIDENCE, Set.of("photo", "video"))));

    @Test
    void a_filter_is_read_as_it_was_written() {
        assertThat(FilterText.read(FilterText.write(FULL))).contains(FULL);
    }

    @Test
    void no_filter_is_an_empty_text() {
        assertThat(FilterText.write(SightingFilter.ALL)).isEmpty();
        assertThat(FilterText.read("")).contains(SightingFilter.ALL);
    }

    @Test
    void the_form_of_files_stays() {
        assertThat(FilterText.read("words=white+van&kind=.other&count=truck:30:certain"))
                .contains(
                        new SightingFilter(
                                List.of(
                                        new Criterion.Words("white van"),
                                        new Criterion.AnyOf(Facet.KIND, Set.of("other")),
                                        new Criterion.AtLeast(
                                                CountClass.TRUCK, 30, Certainty.CERTAIN))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "near=crossing:::500.0:possible",
                "near=site:00000000-0000-0003-0000-000000000007::1500.0:certain",
                "near=point:128.18+41.4::500.0:possible",
                "river=yalu:612.0:692.0",
                "looked=certain:2025-03-01",
                "no_evidence=.photo"
            })
    void a_form_of_files_is_written_as_it_was_read(String text) {
        assertThat(FilterText.read(text).map(FilterText::write)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mood=.glad",
                "kind",
                "dates=certain:2024-01-01",
                "dates=certain:2024-05-01/2024-01-01",
                "river=rhine:1:2",
                "river=yalu:9:2",
                "count=zebra:1:certain",
                "count=:x:certain",
                "area=1 2,3 4",
                "area=1 2,3 4,999 1",
                "words=%zz",
                "near=crossing::500.0:possible",
                "near=site:nobody::500.0:possible",
                "near=line:128.18+41.4::500.0:possible",
                "near=point:128.18+41.4::-1:possible",
                "near=point:128.18+41.4::1e9:possible",
                "looked=2025-03-01",
                "no_mood=.glad",
                "river=yalu:1:2:moon:certain",
                "kind=.other&kind=.policy"
            })
    void half_understood_is_not_read(String text) {
        assertThat(FilterText.read(text)).isEmpty();
    }
}
