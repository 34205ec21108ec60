package org.amnok.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amnok.domain.Bank;
import org.amnok.domain.Names;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.filter.SightingFilter;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Source;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;

class FacetNamesTest {
    private static final Source TRADER =
            new Source(new UUID(7, 7), "K7", "trader, crosses weekly", List.of());
    private static final Site BRIDGE = bridge("c12", "Changbai–Hyesan bridge");
    private static final NamesOnMap PLACES =
            (_, key) -> key.equals("Ryanggang") ? Optional.of("량강도") : Optional.empty();
    private static final ProjectContents CONTENTS =
            new ProjectContents(List.of(), List.of(TRADER, BRIDGE));

    @Test
    void a_source_is_called_by_its_pseudonym() {
        assertThat(name(Facet.SOURCE, TRADER.uuid().toString())).isEqualTo("K7");
    }

    @Test
    void a_province_is_called_as_the_map_has_it_in_filters_and_tables() {
        assertThat(name(Facet.PROVINCE, "Ryanggang")).isEqualTo("량강도");
        assertThat(name(Facet.PROVINCE, "Jilin")).isEqualTo("Jilin");
        assertThat(new KeyNames(CONTENTS, PLACES).of(Dimension.PROVINCE, "Ryanggang"))
                .isEqualTo("량강도");
        var filter = SightingFilter.ALL.withValues(Facet.PROVINCE, Set.of("Ryanggang"));
        assertThat(new FilterWords(new FacetNames(CONTENTS, PLACES)).of(filter))
                .isEqualTo("Only province 량강도");
    }

    /// Reports without a place are among them: that they are in no town nobody knows.
    @Test
    void a_row_without_a_place_does_not_say_where_they_are_not() {
        var names = new KeyNames(CONTENTS, PLACES);
        for (var rows :
                List.of(Dimension.BANK, Dimension.PROVINCE, Dimension.TOWN, Dimension.STRETCH_25)) {
            assertThat(names.of(rows, "")).contains("no known");
        }
    }

    @Test
    void a_site_is_called_by_its_name() {
        assertThat(name(Facet.SITE, BRIDGE.uuid().toString())).isEqualTo("Changbai–Hyesan bridge");
    }

    @Test
    void a_korean_reader_has_sites_by_their_korean_names() {
        var site = BRIDGE.uuid().toString();
        assertThat(Messages.in("ko", () -> name(Facet.SITE, site))).isEqualTo("혜산다리");
    }

    @Test
    void a_bank_that_is_not_known_is_not_certain() {
        assertThat(name(Facet.BANK, Bank.UNKNOWN.code())).isEqualTo("bank not certain");
        assertThat(name(Facet.BANK, Bank.PRC.code())).isEqualTo(Bank.PRC.label());
    }

    @Test
    void what_is_gone_says_so_and_shows_no_number() {
        var gone = new UUID(9, 9).toString();
        assertThat(name(Facet.SOURCE, gone)).isEqualTo("a deleted source");
        assertThat(name(Facet.SITE, gone)).isEqualTo("a deleted site");
    }

    @Test
    void filters_are_told_in_the_same_words() {
        var filter =
                SightingFilter.ALL
                        .withValues(Facet.SITE, Set.of(BRIDGE.uuid().toString()))
                        .withValues(Facet.SOURCE, Set.of(TRADER.uuid().toString()));
        assertThat(new FilterWords(new FacetNames(CONTENTS, PLACES)).of(filter))
                .contains("site Changbai–Hyesan bridge")
                .contains("sources K7");
    }

    @Test
    void a_site_without_name_is_called_by_its_code() {
        var bare = bridge("c12", "");
        var names = new FacetNames(new ProjectContents(List.of(), List.of(bare)), NamesOnMap.NONE);
        assertThat(names.of(Facet.SITE, bare.uuid().toString())).isEqualTo("c12");
    }

    private static Site bridge(String code, String name) {
        return Sightings.site(
                new UUID(8, 8),
                code,
                new Names(name, name.isEmpty() ? "" : "혜산다리", "", ""),
                SiteType.BRIDGE,
                "KP/CN",
                null);
    }

    private static String name(Facet facet, String value) {
        return new FacetNames(CONTENTS, PLACES).of(facet, value);
    }
}
