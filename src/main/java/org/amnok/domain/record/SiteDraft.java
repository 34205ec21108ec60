package org.amnok.domain.record;

import java.util.List;
import org.amnok.domain.Names;
import org.amnok.domain.codelist.SiteType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A site being changed. Not shared between threads; [#done] gives the value.
public final class SiteDraft {
    private final Site from;
    private Names names;
    private List<String> aliases;
    private SiteType type;
    private String country;
    private @Nullable Geometry geometry;
    private Site.Position position;
    private @Nullable Double precisionMetres;
    private Validity validity;
    private String note;
    private String sourceTitle;
    private String sourceAddress;

    SiteDraft(Site from) {
        this.from = from;
        names = from.names();
        aliases = from.aliases();
        type = from.type();
        country = from.country();
        geometry = from.geometry();
        position = from.position();
        precisionMetres = from.precisionMetres();
        validity = from.validity();
        note = from.note();
        sourceTitle = from.sourceTitle();
        sourceAddress = from.sourceAddress();
    }

    public SiteDraft names(Names changed) {
        names = changed;
        return this;
    }

    public SiteDraft aliases(List<String> changed) {
        aliases = changed;
        return this;
    }

    public SiteDraft type(SiteType changed) {
        type = changed;
        return this;
    }

    public SiteDraft country(String changed) {
        country = changed;
        return this;
    }

    /// Gives it a shape that a person drew: no longer the one of a source.
    ///
    /// @param drawn null to take its place away
    public SiteDraft drawn(@Nullable Geometry drawn) {
        geometry = drawn;
        position = drawn == null ? Site.Position.NONE : Site.Position.DERIVED;
        return this;
    }

    public SiteDraft precisionMetres(@Nullable Double changed) {
        precisionMetres = changed;
        return this;
    }

    public SiteDraft validity(Validity changed) {
        validity = changed;
        return this;
    }

    public SiteDraft note(String changed) {
        note = changed;
        return this;
    }

    public SiteDraft sourceTitle(String changed) {
        sourceTitle = changed;
        return this;
    }

    public SiteDraft sourceAddress(String changed) {
        sourceAddress = changed;
        return this;
    }

    public Site done() {
        return new Site(
                from.uuid(),
                from.code(),
                names,
                type,
                from.subtype(),
                country,
                geometry,
                position,
                precisionMetres,
                note,
                sourceTitle,
                sourceAddress,
                aliases,
                validity);
    }
}
