package org.amnok.domain.filter;

import org.amnok.domain.Coded;
import org.amnok.words.Messages;

/// A property of sightings that has few values: filters pick some of them, and lists show how many
/// sightings have each.
///
/// Values are the texts that files use (`crossing_ford`, `verified`, `B`, a UUID); the empty value
/// means "not stated".
public enum Facet implements Coded {
    /// Codes of [org.amnok.domain.codelist.SightingKind].
    KIND("kind"),
    /// Codes of [org.amnok.domain.codelist.SightingStatus].
    STATUS("status"),
    /// `A` to `F`.
    RELIABILITY("reliability"),
    /// `1` to `6`.
    CREDIBILITY("credibility"),
    /// Codes of [org.amnok.domain.Bank]; empty while not known.
    BANK("bank"),
    /// Names of provinces, in English; empty while not known.
    PROVINCE("province"),
    /// UUIDs of sites.
    SITE("site"),
    /// UUIDs of sources; a sighting may have several.
    SOURCE("source"),
    /// Numbers of [org.amnok.domain.codelist.PrivacyLevel].
    PRIVACY("privacy"),
    /// `yes` and codes of [org.amnok.domain.codelist.EvidenceKind], or `no`.
    EVIDENCE("evidence"),
    /// `point`, `stretch` or `none`.
    LOCATED("located");

    private final String code;

    Facet(String code) {
        this.code = code;
    }

    /// The name in files.
    @Override
    public String code() {
        return code;
    }

    /// The heading.
    public String title() {
        return Messages.word("codes.facet", this);
    }
}
