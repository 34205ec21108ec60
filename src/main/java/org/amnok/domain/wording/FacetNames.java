package org.amnok.domain.wording;

import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Source;

/// English names of the values of facets.
public final class FacetNames {
    private final ProjectContents contents;

    /// @param contents names the sites and gives the sources' pseudonyms
    public FacetNames(ProjectContents contents) {
        this.contents = contents;
    }

    /// The value itself when it has no name.
    public String of(Facet facet, String value) {
        return switch (facet) {
            case KIND ->
                    Stream.of(SightingKind.values())
                            .filter(k -> k.code().equals(value))
                            .map(SightingKind::label)
                            .findFirst()
                            .orElse(value);
            case RELIABILITY -> value.isEmpty() ? "not graded" : value + reliability(value);
            case CREDIBILITY -> value.isEmpty() ? "not graded" : value + credibility(value);
            case SITE -> value.isEmpty() ? "no site" : site(value);
            case PRIVACY -> privacy(value);
            case EVIDENCE -> value.equals("yes") ? "with evidence" : "without evidence";
            case LOCATED -> located(value);
            case STATUS -> value;
            case BANK -> Bank.ofCode(value).map(Bank::label).orElse("bank not known");
            case PROVINCE -> value.isEmpty() ? "province not known" : value;
            case SOURCE -> value.isEmpty() ? "no source" : source(value);
        };
    }

    private static String reliability(String value) {
        return Stream.of(Grading.Reliability.values())
                .filter(r -> r.name().equals(value))
                .map(r -> ", " + r.meaning())
                .findFirst()
                .orElse("");
    }

    private static String credibility(String value) {
        return Stream.of(Grading.Credibility.values())
                .filter(c -> value.equals(Integer.toString(c.number())))
                .map(c -> ", " + c.meaning())
                .findFirst()
                .orElse("");
    }

    private static String privacy(String value) {
        return Stream.of(PrivacyLevel.values())
                .filter(level -> value.equals(Integer.toString(level.number())))
                .map(PrivacyLevel::label)
                .findFirst()
                .orElse(value);
    }

    private static String located(String value) {
        return switch (value) {
            case "point" -> "with a point";
            case "stretch" -> "along a stretch of river";
            case "none" -> "without a place";
            default -> value;
        };
    }

    private String source(String value) {
        try {
            return contents.find(Source.class, UUID.fromString(value))
                    .map(Source::code)
                    .orElse("a source that is gone");
        } catch (IllegalArgumentException notUuid) {
            return value;
        }
    }

    private String site(String value) {
        try {
            return contents.site(UUID.fromString(value))
                    .map(site -> site.title().isEmpty() ? "a site without name" : site.title())
                    .orElse("a site that is gone");
        } catch (IllegalArgumentException notUuid) {
            return value;
        }
    }
}
