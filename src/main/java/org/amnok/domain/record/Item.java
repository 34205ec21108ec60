package org.amnok.domain.record;

/// What a project holds beside its sightings, each with a UUID of its own.
public sealed interface Item extends Recorded
        permits BaseLayer,
                Camera,
                Evidence,
                Illustration,
                Observation,
                MergedProject,
                NotSame,
                PageLayout,
                PictureNote,
                ReleasePolicy,
                RestsOn,
                SameAs,
                SavedFilter,
                Site,
                Source,
                SourceLink {}
