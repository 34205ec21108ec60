package org.amnok.domain.wording;

import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Coded;
import org.amnok.domain.Language;
import org.amnok.domain.UuidText;
import org.amnok.domain.codelist.EvidenceKind;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.filter.Facet;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Source;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.words.Messages;

/// Names of the values of facets.
///
/// @param contents names the sites and gives the sources' pseudonyms
/// @param places names provinces
public record FacetNames(ProjectContents contents, NamesOnMap places) {
    /// The value itself when it has no name.
    public String of(Facet facet, String value) {
        return switch (facet) {
            case KIND ->
                    Coded.find(SightingKind.values(), value).map(SightingKind::label).orElse(value);
            case RELIABILITY ->
                    value.isEmpty()
                            ? Messages.text("domain.not_graded")
                            : value + reliability(value);
            case CREDIBILITY ->
                    value.isEmpty()
                            ? Messages.text("domain.not_graded")
                            : value + credibility(value);
            case SITE -> value.isEmpty() ? Messages.text("common.no_site") : site(value);
            case PRIVACY -> privacy(value);
            case EVIDENCE -> evidence(value);
            case LOCATED -> located(value);
            case STATUS ->
                    Coded.find(SightingStatus.values(), value)
                            .map(SightingStatus::label)
                            .orElse(value);
            case BANK -> bank(value);
            case PROVINCE ->
                    value.isEmpty()
                            ? Messages.text("domain.province_not_known")
                            : places.of(Dimension.PROVINCE, value).orElse(value);
            case SOURCE -> value.isEmpty() ? Messages.text("domain.no_source") : source(value);
        };
    }

    /// What others call a bank has no other name.
    private static String bank(String value) {
        return Coded.find(Bank.values(), value)
                .filter(bank -> bank != Bank.UNKNOWN)
                .map(Bank::label)
                .orElse(
                        value.isEmpty() || Coded.find(Bank.values(), value).isPresent()
                                ? Messages.text("domain.bank_not_known")
                                : value);
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

    private static String evidence(String value) {
        return switch (value) {
            case "yes" -> Messages.text("domain.with_evidence");
            case "no" -> Messages.text("domain.without_evidence");
            default ->
                    Coded.find(EvidenceKind.values(), value).map(EvidenceKind::label).orElse(value);
        };
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
            case "point" -> Messages.text("domain.with_a_point");
            case "stretch" -> Messages.text("domain.along_a_stretch_of_river");
            case "none" -> Messages.text("domain.without_a_place");
            default -> value;
        };
    }

    private static String name(Site site) {
        return Stream.of(site.names().best(Language.ofReader(), site.localLanguage()), site.title())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> Messages.text("domain.a_site_without_name"));
    }

    private String source(String value) {
        return UuidText.read(value)
                .map(uuid -> contents.find(Source.class, uuid).map(Source::code))
                .map(code -> code.orElseGet(() -> Messages.text("common.a_deleted_source")))
                .orElse(value);
    }

    private String site(String value) {
        return UuidText.read(value)
                .map(uuid -> contents.site(uuid).map(FacetNames::name))
                .map(name -> name.orElseGet(() -> Messages.text("common.a_deleted_site")))
                .orElse(value);
    }
}
