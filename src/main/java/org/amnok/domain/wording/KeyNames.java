package org.amnok.domain.wording;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import org.amnok.domain.Coded;
import org.amnok.domain.River;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.words.Messages;

/// Names of the rows and columns of tables.
public final class KeyNames {
    private final ProjectContents contents;
    private final NamesOnMap places;
    private final FacetNames facets;

    /// @param contents names the sites
    /// @param places names towns and provinces
    public KeyNames(ProjectContents contents, NamesOnMap places) {
        this.contents = contents;
        this.places = places;
        facets = new FacetNames(contents, places);
    }

    /// The key itself when it has no other name.
    public String of(Dimension dimension, String key) {
        return switch (dimension) {
            case ALL -> Messages.text("counts.all_reports");
            case MONTH, QUARTER, YEAR -> key.isEmpty() ? Messages.text("counts.no_date") : key;
            case WEEKDAY -> key.isEmpty() ? Messages.text("counts.no_date") : weekday(key);
            case STRETCH_10, STRETCH_25, STRETCH_50 -> stretch(key);
            case TOWN ->
                    key.isEmpty()
                            ? Messages.text("counts.no_town")
                            : places.of(dimension, key).orElse(key);
            case CROSSING, SITE ->
                    key.isEmpty()
                            ? Messages.text("counts.no_exact_site")
                            : facets.of(Facet.SITE, key);
            case OUTLET -> key.isEmpty() ? Messages.text("counts.no_outlet") : key;
            case BANK -> key.isEmpty() ? Messages.text("counts.no_bank") : facet(dimension, key);
            case PROVINCE ->
                    key.isEmpty() ? Messages.text("counts.no_province") : facet(dimension, key);
            case STATUS, KIND, RELIABILITY, CREDIBILITY, EVIDENCE -> facet(dimension, key);
        };
    }

    /// Names of values, as of filters.
    public FacetNames facets() {
        return facets;
    }

    /// The key in files that leave: sites by their codes, or by their names where they have none.
    public String inFiles(Dimension dimension, String key) {
        if (!dimension.isOfSites() || key.isEmpty()) {
            return key;
        }
        return contents.sites().stream()
                .filter(site -> site.uuid().toString().equals(key))
                .map(site -> site.code().isEmpty() ? site.title() : site.code())
                .findFirst()
                .orElse("");
    }

    private String facet(Dimension dimension, String key) {
        var facet = dimension.facet();
        var name = facet == null ? key : facets.of(facet, key);
        return name.isEmpty() ? Messages.text("common.not_stated") : name;
    }

    private static String weekday(String key) {
        return DayOfWeek.of(Integer.parseInt(key))
                .getDisplayName(TextStyle.FULL_STANDALONE, Locale.getDefault());
    }

    private static String stretch(String key) {
        var parts = key.split("[:-]", -1);
        return parts.length < 3
                ? Messages.text("counts.on_no_river")
                : Messages.text(
                        "counts.stretch",
                        Coded.find(River.values(), parts[0]).map(River::label).orElse(parts[0]),
                        parts[1],
                        parts[2]);
    }
}
