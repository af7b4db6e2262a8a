package dev.warrant.engine.determination;

import dev.warrant.rules.criteria.Status;
import java.util.List;

/**
 * Where one way to approval stands.
 *
 * @param id pathway id
 * @param title as a person would write it
 * @param status met where all that it asks for is; not met where one thing is contradicted; else
 *     not documented
 * @param criteria ids of the criteria that it asks for, in the order of the guideline file; the
 *     first says whether it is this way at all
 */
public record PathwayStanding(String id, String title, Status status, List<String> criteria) {
  public PathwayStanding {
    criteria = List.copyOf(criteria);
  }
}
