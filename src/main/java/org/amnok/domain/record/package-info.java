/// The records of a project: sightings, sites, observations, evidence, sources, pages, policies.
@NullMarked
package org.amnok.domain.record;

import org.jspecify.annotations.NullMarked;
