package org.amnok.map.sld;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Language;
import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.ScaleBand;
import org.amnok.map.compose.ClassTitles;
import org.amnok.map.styling.LayerStyling;
import org.amnok.map.styling.ScaleRange;
import org.amnok.map.symbol.SiteSymbols;
import org.amnok.words.Messages;

/// Half of the table `site` for other programs: crossings, or all other sites.
record SiteRules(LayerStyling styling, boolean crossings) {
    List<String> left() {
        var what = crossings ? "crossings" : "sites";
        return styling.filter().isEmpty()
                ? List.of()
                : List.of(
                        Messages.english(
                                () ->
                                        Messages.text(
                                                "map.without_the_filter_of",
                                                what,
                                                styling.filter())));
    }

    /// Names of sites, from the scale of a town on.
    static Optional<OutsideStyle.Label> label(LayerStyling styling) {
        var labelling = styling.labelling();
        if (labelling.isNone()) {
            return Optional.empty();
        }
        var language = labelling.language() == null ? Language.EN : labelling.language();
        return Optional.of(
                new OutsideStyle.Label(
                        labelling.attribute().orElse("name_" + language.code()),
                        11.5 * labelling.size()));
    }

    List<OutsideRule> rules() {
        var rules = new ArrayList<OutsideRule>();
        for (var each : ClassConditions.of(styling.classing())) {
            Stream.of(SiteType.values())
                    .filter(t -> t.isCrossing() == crossings)
                    .forEach(type -> addRules(type, each, rules));
        }
        return rules;
    }

    private void addRules(SiteType type, ClassConditions.Case of, List<OutsideRule> into) {
        for (var subtype : type == SiteType.BRIDGE ? List.of("rail", "road") : List.of("")) {
            for (var position : List.of(Site.Position.SOURCED, Site.Position.DERIVED)) {
                if (crossings || position == Site.Position.SOURCED) {
                    into.add(rule(site(type, subtype, position), of));
                }
            }
        }
    }

    private OutsideRule rule(Site site, ClassConditions.Case of) {
        var band = SiteSymbols.from(site.type());
        var title = ClassTitles.value(site.type().code());
        return new OutsideRule(
                (of.title().isEmpty() ? "" : of.title() + ": ")
                        + title
                        + (site.subtype().isEmpty() ? "" : ", " + site.subtype())
                        + (site.position() == Site.Position.DERIVED ? ", derived" : ""),
                Condition.all(of.condition(), type(site), subtype(site), position(site)),
                scales(band),
                SiteSymbols.symbol(site, of.look()),
                SiteSymbols.size(site, ScaleBand.TOWN) * of.look().size());
    }

    private ScaleRange scales(ScaleBand band) {
        var own = styling.scales();
        var widest = Math.min(own.widest(), band.maxDenominator());
        return widest > own.closest() ? new ScaleRange(own.closest(), widest) : own;
    }

    private static Condition type(Site site) {
        var code = site.type().code();
        return site.type() == SiteType.OTHER
                ? Condition.any(new Condition.IsNull("type"), Condition.is("type", code))
                : Condition.is("type", code);
    }

    private static Condition subtype(Site site) {
        var rail = new Condition.Contains("subtype", "rail");
        return switch (site.subtype()) {
            case "" -> new Condition.Always();
            case "rail" -> rail;
            default -> Condition.any(new Condition.IsNull("subtype"), new Condition.Not(rail));
        };
    }

    private Condition position(Site site) {
        if (!crossings) {
            return Condition.isNot("position", List.of("none"));
        }
        return site.position() == Site.Position.SOURCED
                ? Condition.is("position", "sourced")
                : Condition.any(
                        new Condition.IsNull("position"), Condition.is("position", "derived"));
    }

    private static Site site(SiteType type, String subtype, Site.Position position) {
        return new Site(new UUID(0, 0), type, subtype, null, position);
    }
}
