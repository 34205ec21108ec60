package org.amnok.map;

import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.UuidText;
import org.amnok.words.Messages;

/// A layer that a person can style: one of the map's own, or one of their own below it.
public sealed interface StyledLayer permits LayerId, StyledLayer.Own {
    /// How a project names it.
    String code();

    /// The English name.
    String title();

    /// The layer of a code; empty when no layer is called so.
    static Optional<StyledLayer> ofCode(String code) {
        if (code.startsWith(Own.PREFIX)) {
            return Own.of(code);
        }
        for (var layer : LayerId.values()) {
            if (layer.code().equals(code)) {
                return Optional.of(layer);
            }
        }
        return Optional.empty();
    }

    /// A layer of features of a person's own.
    ///
    /// @param uuid of the base layer
    record Own(UUID uuid) implements StyledLayer {
        private static final String PREFIX = "OWN ";

        private static Optional<StyledLayer> of(String code) {
            return UuidText.read(code.substring(PREFIX.length())).map(Own::new);
        }

        @Override
        public String code() {
            return PREFIX + uuid;
        }

        @Override
        public String title() {
            return Messages.text("map.a_layer_of_your_own");
        }
    }
}
