package org.amnok.basemap.features;

import java.util.List;

/// Features that a test makes up.
interface TestFeed extends FeatureFeed {
    @Override
    default String name() {
        return "test";
    }

    @Override
    default String format() {
        return "Test";
    }

    @Override
    default List<String> declared() {
        return List.of();
    }

    @Override
    default double share() {
        return 0;
    }
}
