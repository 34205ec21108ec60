package org.amnok.map.symbol;

import org.amnok.domain.codelist.SiteType;
import org.amnok.domain.record.Site;
import org.amnok.map.LayerId;
import org.amnok.map.ScaleBand;
import org.amnok.map.cluster.SightingSymbols;
import org.amnok.map.styling.Facts;
import org.amnok.map.styling.SiteFacts;
import org.amnok.map.styling.SymbolAppearance;

/// How a site is drawn: its symbol, its size, from which scale on. After `symbols.md`, section 2.
public final class SiteSymbols {
    /// From here on landmarks are drawn.
    private static final double QUIET_FROM = 40_000;

    private SiteSymbols() {}

    /// The layer that sites of a type are drawn in.
    public static LayerId layer(SiteType type) {
        return type.isCrossing() ? LayerId.CROSSINGS : LayerId.SITES;
    }

    /// File name of the symbol without extension, for example `crossing-bridge_rail-derived`.
    public static String symbol(Site site) {
        if (!site.type().isCrossing()) {
            return "site-" + (site.type() == SiteType.OTHER ? landmark(site) : site.type().code());
        }
        var derived = site.position() == Site.Position.DERIVED ? "-derived" : "";
        return crossing(site) + derived;
    }

    /// Of the base map's lists what a landmark of no type is; `other` when that is not told.
    private static String landmark(Site site) {
        return switch (site.subtype()) {
            case "airfield", "cemetery", "government", "hospital", "port", "prison" ->
                    site.subtype();
            case "stadium", "university", "lodging" -> site.subtype();
            case "landing" -> "port";
            case "power station" -> "power_station";
            case "department store" -> "store";
            case "theatre", "cinema", "community hall", "museum", "library" -> "culture";
            default -> site.type().code();
        };
    }

    /// The symbol in a person's look, `site-station#1766EA`.
    public static String symbol(Site site, SymbolAppearance look) {
        return styled(symbol(site), look);
    }

    /// The attributes of a site by name, see [org.amnok.map.compose.StyleChoices].
    public static Facts attributes(Site site) {
        return new SiteFacts(site);
    }

    /// A designed symbol in a person's look.
    public static String styled(String designed, SymbolAppearance look) {
        var chosen = look.symbol();
        return SightingSymbols.coloured(chosen == null ? designed : chosen, look);
    }

    /// The symbol of a type whose site is not known further.
    public static String symbol(SiteType type) {
        if (!type.isCrossing()) {
            return "site-" + type.code();
        }
        return "crossing-"
                + switch (type) {
                    case BRIDGE -> "bridge_road";
                    case BROKEN_BRIDGE -> "bridge_broken";
                    case TEMPORARY_BRIDGE -> "bridge_temporary";
                    default -> type.code();
                };
    }

    private static String crossing(Site site) {
        var rail = site.type() == SiteType.BRIDGE && site.subtype().contains("rail");
        return rail ? "crossing-bridge_rail" : symbol(site.type());
    }

    /// The widest band in which the site is drawn.
    public static ScaleBand from(SiteType type) {
        return switch (type) {
            case BRIDGE, DAM -> ScaleBand.CORRIDOR;
            case BROKEN_BRIDGE -> ScaleBand.COUNTY;
            case TEMPORARY_BRIDGE,
                    FORD,
                    FERRY,
                    ICE,
                    CUSTOMS,
                    STATION,
                    ISLAND,
                    SANDBAR_CAMP,
                    POST,
                    MINE ->
                    ScaleBand.DISTRICT;
            case LOT_SCHOOL,
                    LOT_FACTORY,
                    LOT_SQUARE,
                    LOT_OPEN,
                    MARKET,
                    MONUMENT,
                    VIEWPOINT,
                    NEIGHBOURHOOD,
                    OTHER ->
                    ScaleBand.TOWN;
        };
    }

    /// A bridge of the base map's lists lies beside the towns that it joins: on small scales its
    /// symbol would cover their dots.
    private static ScaleBand from(Site site) {
        return site.type() == SiteType.BRIDGE && !site.code().isEmpty()
                ? ScaleBand.COUNTY
                : from(site.type());
    }

    /// True when the site has a place and belongs to the scale.
    static boolean belongs(Site site, double scaleDenominator) {
        return site.geometry() != null
                && !site.geometry().isEmpty()
                && site.position() != Site.Position.NONE
                && !ScaleBand.of(scaleDenominator).isWiderThan(from(site))
                && (!isQuiet(site) || scaleDenominator < QUIET_FROM);
    }

    /// True for what gives the map of a town its landmarks and is no place of the border: houses of
    /// the base map's lists, of which the kind is told. A person's own sites have no subtype.
    public static boolean isQuiet(Site site) {
        return !site.subtype().isEmpty()
                && switch (site.type()) {
                    case OTHER, POST, LOT_SCHOOL, LOT_FACTORY, LOT_SQUARE, MONUMENT -> true;
                    case CUSTOMS -> site.subtype().equals("border control");
                    default -> false;
                };
    }

    /// Size in px.
    public static double size(Site site, ScaleBand band) {
        var type = site.type();
        if (isMinor(site)) {
            return 14;
        }
        var close = !band.isWiderThan(ScaleBand.TOWN);
        return type.isCrossing() ? (close ? 19 : 17) : (close ? 18 : 16);
    }

    /// The label's class in the order of placing.
    static int labelClass(Site site) {
        return isMinor(site) ? 10 : site.type().isCrossing() ? 5 : 7;
    }

    /// True when its name is written small, after all others.
    static boolean isMinor(Site site) {
        return site.type() == SiteType.NEIGHBOURHOOD || isQuiet(site);
    }
}
