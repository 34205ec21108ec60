package org.amnok.packing;

import java.util.Map;
import org.amnok.domain.codelist.SiteType;

/// How the kinds of the CSV files read in the program's words.
record SiteKinds(SiteType type, String subtype) {
    private static final Map<String, SiteKinds> KINDS =
            Map.ofEntries(
                    kind("road bridge", SiteType.BRIDGE, "road"),
                    kind("rail bridge", SiteType.BRIDGE, "rail"),
                    kind("road and rail bridge", SiteType.BRIDGE, "road and rail"),
                    kind("bridge", SiteType.BRIDGE, "road"),
                    kind("disused bridge", SiteType.BRIDGE, "disused"),
                    kind("ferry", SiteType.FERRY, ""),
                    kind("broken bridge", SiteType.BROKEN_BRIDGE, "partly standing"),
                    kind("dam", SiteType.DAM, ""),
                    kind("ford (irregular)", SiteType.FORD, "irregular"),
                    kind("ford / sandbar", SiteType.FORD, "irregular"),
                    kind(
                            "ford / temporary bridge (irregular)",
                            SiteType.FORD,
                            "irregular, fords and temporary bridges"),
                    kind("ice / ford (irregular)", SiteType.ICE, "irregular, ice and ford"),
                    kind("customs post", SiteType.CUSTOMS, ""),
                    kind("customs post (land)", SiteType.CUSTOMS, "land"),
                    kind("customs post (unofficial)", SiteType.CUSTOMS, "unofficial"),
                    kind("railway station", SiteType.STATION, ""),
                    kind("railway station (leader use)", SiteType.STATION, "leader use"),
                    kind("mine", SiteType.MINE, ""),
                    kind("viewpoint", SiteType.VIEWPOINT, ""),
                    kind("monument", SiteType.MONUMENT, "monument"),
                    kind("market", SiteType.MARKET, ""),
                    kind("school", SiteType.LOT_SCHOOL, ""),
                    kind("factory", SiteType.LOT_FACTORY, ""),
                    kind("theatre / square", SiteType.LOT_SQUARE, "theatre"),
                    kind("parking lot", SiteType.LOT_OPEN, ""),
                    kind("mapped school", SiteType.LOT_SCHOOL, "school"),
                    kind("works", SiteType.LOT_FACTORY, "works"),
                    kind("memorial", SiteType.MONUMENT, "memorial"),
                    kind("historic site", SiteType.MONUMENT, "historic"),
                    kind("boundary mark", SiteType.MONUMENT, "boundary mark"),
                    kind("border control", SiteType.CUSTOMS, "border control"),
                    kind("gate", SiteType.POST, "gate"),
                    kind("guard post", SiteType.POST, "guard post"),
                    kind("police", SiteType.POST, "police"),
                    other("airfield"),
                    other("cemetery"),
                    other("cinema"),
                    other("community hall"),
                    other("department store"),
                    other("government"),
                    other("hospital"),
                    other("landing"),
                    other("library"),
                    other("port"),
                    other("power station"),
                    other("prison"),
                    other("stadium"),
                    other("theatre"),
                    other("university"),
                    other("museum"),
                    other("lodging"),
                    kind("neighbourhood", SiteType.NEIGHBOURHOOD, ""),
                    kind("village", SiteType.NEIGHBOURHOOD, "village"),
                    kind("river island", SiteType.ISLAND, ""),
                    kind("attached island", SiteType.ISLAND, "attached"),
                    kind("reclaimed island", SiteType.ISLAND, "reclaimed"),
                    kind("sandbar", SiteType.ISLAND, "sandbar"));

    private static Map.Entry<String, SiteKinds> kind(String kind, SiteType type, String subtype) {
        return Map.entry(kind, new SiteKinds(type, subtype));
    }

    private static Map.Entry<String, SiteKinds> other(String kind) {
        return kind(kind, SiteType.OTHER, kind);
    }

    static SiteKinds of(String kind) {
        var known = KINDS.get(kind);
        if (known == null) {
            throw new IllegalArgumentException("Kind of site not known: " + kind);
        }
        return known;
    }
}
