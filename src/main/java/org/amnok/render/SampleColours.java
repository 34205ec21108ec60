package org.amnok.render;

import java.util.List;

/// How the values of a raster become colours.
sealed interface SampleColours {
    /// Which channels are asked for, in order.
    List<Integer> channels();

    /// The colour of the channels' values, 0xAARRGGBB, not premultiplied; 0 for nothing.
    int argb(double[] values);

    /// One channel in grey.
    record Grey(int channel, Stretch stretch) implements SampleColours {
        @Override
        public List<Integer> channels() {
            return List.of(channel);
        }

        @Override
        public int argb(double[] values) {
            return 0xFF000000 | stretch.level(values[0]) * 0x010101;
        }
    }

    /// Three channels in red, green and blue.
    record Rgb(List<Integer> channels, Stretch red, Stretch green, Stretch blue)
            implements SampleColours {
        @Override
        public int argb(double[] values) {
            return 0xFF000000
                    | red.level(values[0]) << 16
                    | green.level(values[1]) << 8
                    | blue.level(values[2]);
        }
    }

    /// One channel through a colour map.
    record Mapped(int channel, ColourMap map) implements SampleColours {
        @Override
        public List<Integer> channels() {
            return List.of(channel);
        }

        @Override
        public int argb(double[] values) {
            return map.argb(values[0]);
        }
    }
}
