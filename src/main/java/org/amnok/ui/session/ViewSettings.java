package org.amnok.ui.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.Coded;
import org.amnok.domain.ImageTheme;
import org.amnok.domain.Language;
import org.amnok.domain.LatLon;
import org.amnok.domain.ProblemException;
import org.amnok.domain.SightingDisplay;
import org.amnok.geo.projection.Projections;
import org.amnok.map.LayerId;
import org.amnok.map.Viewport;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.MapStyle;
import org.jspecify.annotations.Nullable;

/// The view as the project keeps it, as words. What cannot be read is left as it was.
public final class ViewSettings {
    private static final String CENTRE = "view.centre";
    private static final String SCALE = "view.scale";
    private static final String PROJECTION = "view.projection";
    private static final String LANGUAGE = "look.language";
    private static final String LAYERS = "look.layers";
    private static final String DISPLAY = "look.sightings";

    private ViewSettings() {}

    /// What to keep of a view.
    public static Map<String, String> of(Viewport viewport, MapStyle look) {
        var centre = viewport.centre();
        return Map.of(
                CENTRE,
                centre.latDegrees() + " " + centre.lonDegrees(),
                SCALE,
                Double.toString(viewport.scaleDenominator()),
                PROJECTION,
                viewport.projection().code(),
                LANGUAGE,
                look.language().code(),
                DISPLAY,
                look.display().name(),
                ImageTheme.SETTING,
                look.onImages().name(),
                LAYERS,
                look.layers().stream()
                        .map(l -> l.id() + ":" + (l.visible() ? 1 : 0) + ":" + l.opacity())
                        .collect(Collectors.joining(" ")));
    }

    /// The kept view, in a window of the size of another; empty when none was kept.
    public static Optional<Viewport> viewport(Map<String, String> settings, Viewport window) {
        try {
            var latLon = settings.getOrDefault(CENTRE, "").split(" ");
            var projection = Projections.byCode(settings.getOrDefault(PROJECTION, ""));
            if (latLon.length != 2 || projection.isEmpty()) {
                return Optional.empty();
            }
            var centre = new LatLon(Double.parseDouble(latLon[0]), Double.parseDouble(latLon[1]));
            var scale = Zoom.denominator(Double.parseDouble(settings.getOrDefault(SCALE, "")));
            return Optional.of(window.in(projection.get()).centredAt(centre).atScale(scale));
        } catch (NumberFormatException | ProblemException unreadable) {
            return Optional.empty();
        }
    }

    /// The kept layers and language over a look.
    public static MapStyle look(Map<String, String> settings, MapStyle usual) {
        var language =
                Coded.find(Language.values(), settings.getOrDefault(LANGUAGE, ""))
                        .orElse(usual.language());
        var display = kept(SightingDisplay.values(), settings.get(DISPLAY), usual.display());
        return usual.in(language)
                .with(layers(settings.getOrDefault(LAYERS, ""), usual.layers()))
                .showing(display)
                .onImages(ImageTheme.kept(settings));
    }

    private static <E extends Enum<E>> E kept(E[] all, @Nullable String name, E usual) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(usual);
    }

    /// A layer that is not named, because it is newer than the project, comes below the one that it
    /// is usually below.
    private static List<LayerSetting> layers(String words, List<LayerSetting> usual) {
        var known = new HashMap<LayerId, LayerSetting>();
        usual.forEach(l -> known.put(l.id(), l));
        var result = new ArrayList<LayerSetting>();
        for (var word : words.split(" ")) {
            layer(word).filter(l -> known.remove(l.id()) != null).ifPresent(result::add);
        }
        for (var i = 0; i < usual.size(); i++) {
            if (known.containsKey(usual.get(i).id())) {
                result.add(i == 0 ? 0 : 1 + index(result, usual.get(i - 1).id()), usual.get(i));
            }
        }
        return result;
    }

    private static int index(List<LayerSetting> layers, LayerId id) {
        return layers.stream().map(LayerSetting::id).toList().indexOf(id);
    }

    private static Optional<LayerSetting> layer(String word) {
        var parts = word.split(":");
        try {
            return parts.length != 3
                    ? Optional.empty()
                    : Optional.of(
                            new LayerSetting(
                                    LayerId.valueOf(parts[0]),
                                    parts[1].equals("1"),
                                    Double.parseDouble(parts[2])));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
