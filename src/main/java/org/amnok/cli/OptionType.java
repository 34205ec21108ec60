package org.amnok.cli;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Coded;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.SightingDisplay;
import org.amnok.exchange.cell.ValueOrders.Days;
import org.amnok.exchange.table.Whose;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.map.Theme;
import org.amnok.words.Messages;
import org.amnok.workspace.Extent;
import org.amnok.workspace.incoming.ImportPlan.Tracks;
import org.amnok.workspace.merge.ProjectMerge.Preference;
import org.amnok.workspace.output.PageSeries;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// What the value of an option is, and how its words are read.
///
/// @param reader throws a [TypeConversionException] that says which words there are
record OptionType<T extends @Nullable Object>(Class<?> type, ITypeConverter<T> reader) {
    private static final String UUID_FORM = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final Map<String, Tracks> TRACK_USES =
            Map.of("lines", Tracks.LINES, "evidence", Tracks.EVIDENCE, "skip", Tracks.SKIPPED);

    /// Light or dark.
    static final OptionType<Theme> THEME = named(Theme.class, "cli.is_none_of_light_dark");

    /// What the layer of sightings shows.
    static final OptionType<SightingDisplay> SIGHTING_DISPLAY =
            named(SightingDisplay.class, "cli.is_none_of_symbols_every_heat");

    /// What counts where both sides changed something; nothing when it is empty.
    static final OptionType<@Nullable Preference> PREFERENCE =
            named(Preference.class, "cli.is_not_here_there_or_newest").orNothing();

    /// What there is a page for; nothing when it is empty.
    static final OptionType<PageSeries.@Nullable By> SERIES =
            named(PageSeries.By.class, "cli.is_not_site_month_or_filter").orNothing();

    /// What becomes of tracks.
    static final OptionType<Tracks> TRACKS =
            known(Tracks.class, TRACK_USES::get, "cli.is_none_of_lines_evidence_skip");

    /// What dates of numbers begin with.
    static final OptionType<Days> DAYS =
            known(
                    Days.class,
                    Map.of("day-first", Days.DAY_FIRST, "month-first", Days.MONTH_FIRST)::get,
                    "cli.is_none_of_day_first_month_first");

    /// Whose sightings are.
    static final OptionType<Whose> WHOSE =
            known(Whose.class, OptionType::whose, "cli.is_none_of_published_own_told");

    /// A language by its ISO 639-1 code.
    static final OptionType<Language> LANGUAGE =
            new OptionType<>(Language.class, OptionType::language);

    /// A projection by its authority code, such as `EPSG:32652`.
    static final OptionType<MapProjection> PROJECTION =
            new OptionType<>(MapProjection.class, OptionType::projection);

    /// The UUIDs of sightings.
    static final OptionType<UUID> UUIDS = new OptionType<>(UUID[].class, OptionType::uuid);

    static final OptionType<PixelSize> PIXEL_SIZE =
            new OptionType<>(PixelSize.class, PixelSize::of);
    static final OptionType<CameraClock> CAMERA_CLOCK =
            new OptionType<>(CameraClock.class, CameraClock::of);
    static final OptionType<Extent> EXTENT = new OptionType<>(Extent.class, new BoundingBoxText());

    /// By the name of a constant, in small or capital letters.
    private static <E extends Enum<E>> OptionType<E> named(Class<E> type, String otherwise) {
        Function<String, @Nullable E> constant =
                word ->
                        Stream.of(type.getEnumConstants())
                                .filter(each -> each.name().equalsIgnoreCase(word))
                                .findAny()
                                .orElse(null);
        return known(type, constant, otherwise);
    }

    /// @param otherwise the words when nothing is found, in the bundles
    private static <T> OptionType<T> known(
            Class<T> type, Function<String, @Nullable T> found, String otherwise) {
        return new OptionType<>(
                type, word -> required(found.apply(word), Messages.text(otherwise, word)));
    }

    /// Likewise, null when there is no word.
    private OptionType<@Nullable T> orNothing() {
        return new OptionType<>(type, word -> word.isEmpty() ? null : reader.convert(word));
    }

    private static <T> T required(@Nullable T found, String otherwise) {
        if (found == null) {
            throw new TypeConversionException(otherwise);
        }
        return found;
    }

    private static @Nullable Whose whose(String word) {
        return Coded.find(Whose.values(), word)
                .filter(whose -> whose != Whose.AS_WRITTEN)
                .orElse(null);
    }

    private static Language language(String code) {
        var codes = Stream.of(Language.values()).map(Language::code);
        return required(Coded.find(Language.values(), code).orElse(null), noneOf(code, codes));
    }

    private static MapProjection projection(String code) {
        var codes = Projections.all().stream().map(MapProjection::code);
        return required(Projections.byCode(code).orElse(null), noneOf(code, codes));
    }

    private static String noneOf(String code, Stream<String> codes) {
        return Messages.text("cli.is_none_of", code, codes.collect(Collectors.joining(", ")));
    }

    private static UUID uuid(String text) {
        if (!text.strip().matches(UUID_FORM)) {
            throw new TypeConversionException(
                    Messages.text("cli.is_no_uuid_such_as_6f9619ff", text));
        }
        return UUID.fromString(text.strip());
    }

    /// Reads `W,S,E,N` in degrees, for example `128.05,41.33,128.30,41.47`.
    private static final class BoundingBoxText implements ITypeConverter<Extent> {
        private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{1,15})?");

        /// Below this a scale and its bar say nothing.
        private static final double MIN_SIDE_DEGREES = 0.0001;

        @Override
        public Extent convert(String text) {
            var parts = text.split(",", -1);
            if (parts.length != 4) {
                throw wrong(text, Messages.text("cli.it_needs_four_numbers_west"));
            }
            var west = degrees(parts[0], "west");
            var south = degrees(parts[1], "south");
            var east = degrees(parts[2], "east");
            var north = degrees(parts[3], "north");
            return extent(text, west, south, east, north);
        }

        private static Extent extent(
                String text, double west, double south, double east, double north) {
            try {
                var extent = new Extent(new LatLon(south, west), new LatLon(north, east));
                if (Math.min(east - west, north - south) < MIN_SIDE_DEGREES) {
                    throw wrong(text, Messages.text("cli.its_sides_must_be_0_0001"));
                }
                return extent;
            } catch (ProblemException outside) {
                throw wrong(text, outside.problem().sentence());
            }
        }

        private static double degrees(String text, String name) {
            var trimmed = text.strip();
            if (!DEGREES.matcher(trimmed).matches()) {
                throw wrong(text, Messages.text("cli.is_not_a_number_of_degrees", name));
            }
            return Double.parseDouble(trimmed);
        }

        private static TypeConversionException wrong(String text, String why) {
            return new TypeConversionException("'" + text + "': " + why);
        }
    }
}
