package org.amnok.domain.filter;

import java.util.Optional;
import java.util.stream.Stream;

/// A property of sightings that has few values: filters pick some of them, and lists show how many
/// sightings have each.
///
/// Values are the texts that files use (`crossing_ford`, `verified`, `B`, a UUID); the empty value
/// means "not stated".
public enum Facet {
    /// Codes of [org.amnok.domain.codelist.SightingKind].
    KIND("kind", "Kind"),
    /// Codes of [org.amnok.domain.codelist.SightingStatus].
    STATUS("status", "Status"),
    /// `A` to `F`.
    RELIABILITY("reliability", "Source"),
    /// `1` to `6`.
    CREDIBILITY("credibility", "Information"),
    /// Codes of [org.amnok.domain.Bank]; empty while not known.
    BANK("bank", "Bank"),
    /// Names of provinces, in English; empty while not known.
    PROVINCE("province", "Province"),
    /// UUIDs of sites.
    SITE("site", "Site"),
    /// UUIDs of sources; a sighting may have several.
    SOURCE("source", "Told by"),
    /// Numbers of [org.amnok.domain.codelist.PrivacyLevel].
    PRIVACY("privacy", "Privacy"),
    /// `yes` or `no`.
    EVIDENCE("evidence", "Evidence"),
    /// `point`, `stretch` or `none`.
    LOCATED("located", "Place");

    private final String code;
    private final String title;

    Facet(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /// The name in files.
    public String code() {
        return code;
    }

    /// The English heading.
    public String title() {
        return title;
    }

    static Optional<Facet> ofCode(String code) {
        return Stream.of(values()).filter(f -> f.code.equals(code)).findFirst();
    }
}
