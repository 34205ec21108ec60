package org.amnok.domain.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Coded;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.Names;
import org.amnok.domain.codelist.SiteType;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// A lasting place: a bridge, a ford, a yard, a station.
///
/// @param code short name from the reference ("c12"); may be empty
/// @param subtype finer kind where the type is too coarse ("rail", "road", "road and rail"); else
///   empty
/// @param country `KP`, `CN`, `KP/CN`, `RU` or empty
/// @param geometry WGS 84, x = longitude, y = latitude; null when the place is not located
/// @param position how the coordinate was found
/// @param precisionMetres how good the coordinate is; null when unknown
/// @param note public remark
/// @param sourceTitle and sourceAddress: where the facts come from
/// @param aliases other names, in any language
/// @param validity since when and until when it is there
public record Site(
        UUID uuid,
        String code,
        Names names,
        SiteType type,
        String subtype,
        String country,
        @Nullable Geometry geometry,
        Position position,
        @Nullable Double precisionMetres,
        String note,
        String sourceTitle,
        String sourceAddress,
        List<String> aliases,
        Validity validity)
        implements Item {
    /// Between aliases in files and forms.
    public static final String BETWEEN_ALIASES = ";";

    public Site {
        aliases = aliases.stream().map(String::strip).filter(a -> !a.isEmpty()).toList();
    }

    /// A site of which nothing else is known.
    public Site(
            UUID uuid,
            SiteType type,
            String subtype,
            @Nullable Geometry geometry,
            Position position) {
        this(
                uuid,
                "",
                Names.NONE,
                type,
                subtype,
                "",
                geometry,
                position,
                null,
                "",
                "",
                "",
                List.of(),
                Validity.UNKNOWN);
    }

    /// A site just drawn: nothing is known of it but where it was drawn, hence drawn as doubtful.
    public static Site drawn(UUID uuid, Geometry geometry) {
        return new Site(uuid, SiteType.OTHER, "", geometry, Position.DERIVED);
    }

    /// A name or code as it is compared with what a person types, whatever the case and the
    /// apostrophe: `ji'an` for Ji’an.
    public static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /// All that it is called: its names in four languages, then the other ones.
    public List<String> allNames() {
        return Stream.concat(names.all().stream(), aliases.stream()).toList();
    }

    /// A point in it; empty when it is not located.
    public Optional<LatLon> middle() {
        var inside = geometry == null ? null : geometry.getInteriorPoint();
        return inside == null || inside.isEmpty() || Double.isNaN(inside.getX())
                ? Optional.empty()
                : Optional.of(LatLon.ofXy(inside.getX(), inside.getY()));
    }

    /// A copy to be changed field by field.
    public SiteDraft edit() {
        return new SiteDraft(this);
    }

    /// Its best name for an English reader, or else its code; empty when it has neither.
    public String title() {
        var name = names.best(Language.EN, localLanguage());
        return name.isEmpty() ? code : name;
    }

    /// How a site's coordinate was found.
    public enum Position implements Coded {
        /// Printed in a source.
        SOURCED,
        /// Worked out from other data; drawn with a dashed plate.
        DERIVED,
        /// Not located; never drawn.
        NONE;
    }

    /// The language of the bank the site lies on.
    public Language localLanguage() {
        return country.startsWith("CN") ? Language.ZH : Language.KO;
    }
}
