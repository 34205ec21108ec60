package org.amnok.workspace.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Bank;
import org.amnok.domain.Language;
import org.amnok.domain.codelist.Grading;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateText;
import org.amnok.domain.project.ProjectContents;
import org.amnok.domain.tabulation.Dimension;
import org.amnok.domain.wording.KeyNames;
import org.amnok.domain.wording.NamesOnMap;
import org.amnok.geo.UncertaintyText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.layout.flow.Block.Fact;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.RoundedPlace;
import org.amnok.words.Messages;

/// What a dossier says of a sighting: only what was released of it, in the language that is read.
///
/// @param language of the reader
/// @param contents names the sites
/// @param places names provinces
record DossierWords(Language language, ProjectContents contents, NamesOnMap places) {
    /// Its title, else its kind.
    String title(ReleasedSighting each) {
        return each.title().isBlank() ? each.kind().label() : each.title();
    }

    String date(ReleasedSighting each) {
        var dates = each.dates();
        return dates == null ? Messages.text("dossier.no_date") : DateText.of(dates);
    }

    /// How near a place is known, in few words.
    String reach(ReleasedSighting each) {
        var stretch = each.stretch();
        if (stretch != null) {
            return RiverKilometreText.range(stretch);
        }
        var metres = each.uncertaintyMetres();
        if (each.point() != null) {
            return metres == null
                    ? Messages.text("dossier.uncertainty_unknown")
                    : UncertaintyText.of(metres);
        }
        return each.level() == PrivacyLevel.WITHHELD
                ? each.level().label()
                : Messages.text("dossier.no_place");
    }

    /// "B 2"; empty when it is not graded, or the grade stays.
    String grade(Grading grading) {
        var reliability = grading.reliability();
        var credibility = grading.credibility();
        return Stream.of(
                        reliability == null ? "" : reliability.name(),
                        credibility == null ? "" : Integer.toString(credibility.number()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// All that is known of it, without what is not.
    List<Fact> facts(ReleasedSighting each) {
        var facts = new ArrayList<Fact>();
        add(facts, "kind", each.kind().label());
        add(facts, "date", dateInFull(each));
        add(facts, "place", place(each));
        add(facts, "uncertainty", each.point() == null ? "" : reach(each));
        var isExact = each.level() == PrivacyLevel.EXACT;
        add(facts, "precision", isExact ? "" : each.level().label());
        add(facts, "site", site(each));
        add(facts, "river", river(each));
        add(facts, "count", counts(each));
        add(facts, "grade", gradeInFull(each.grading()));
        var status = each.status();
        add(facts, "status", status == null ? "" : status.label());
        var details = each.details();
        add(facts, "outlet", details.outlet());
        add(facts, "report", details.reportTitle());
        add(facts, "address", details.reportAddress());
        add(facts, "identifier", each.uuid().toString());
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(Messages.text("dossier.fact_" + name), value));
        }
    }

    private String dateInFull(ReleasedSighting each) {
        return each.edtf().isEmpty() ? date(each) : date(each) + " (" + each.edtf() + ")";
    }

    private String place(ReleasedSighting each) {
        var stretch = each.stretch();
        if (stretch != null) {
            return Messages.listed(
                    Stream.of(stretch.river().label(), RiverKilometreText.range(stretch)));
        }
        var rounded = RoundedPlace.of(each);
        if (rounded == null) {
            return reach(each);
        }
        var form = "%." + RoundedPlace.digits(each.uncertaintyMetres()) + "f";
        return String.format(Locale.ROOT, form + ", " + form, rounded.at().y, rounded.at().x);
    }

    private String site(ReleasedSighting each) {
        var uuid = each.details().site();
        return uuid == null
                ? ""
                : contents.site(uuid)
                        .map(site -> site.names().best(language, site.localLanguage()))
                        .orElse("");
    }

    private String river(ReleasedSighting each) {
        var details = each.details();
        var along = details.along();
        var province = details.province();
        return Messages.listed(
                Stream.of(
                        along == null || each.stretch() != null
                                ? ""
                                : Messages.text(
                                        "dossier.at_kilometre",
                                        along.river().label(),
                                        RiverKilometreText.number(along.roundedKilometre())),
                        details.bank() == Bank.UNKNOWN ? "" : details.bank().label(),
                        province.isEmpty()
                                ? ""
                                : new KeyNames(contents, places).of(Dimension.PROVINCE, province)));
    }

    private static String counts(ReleasedSighting each) {
        return Messages.listed(each.details().counts().rows().stream().map(DossierWords::count));
    }

    private static String count(Count row) {
        return Messages.text(
                "domain.number_of", row.numbers(), row.countClass().words(!row.isOne()));
    }

    private static String gradeInFull(Grading grading) {
        var reliability = grading.reliability();
        var credibility = grading.credibility();
        return Messages.listed(
                Stream.of(
                        reliability == null
                                ? ""
                                : Messages.text(
                                        "dossier.grade", reliability.name(), reliability.meaning()),
                        credibility == null
                                ? ""
                                : Messages.text(
                                        "dossier.grade",
                                        credibility.number(),
                                        credibility.meaning())));
    }
}
