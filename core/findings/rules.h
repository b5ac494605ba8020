#pragma once

#include "findings/finding.h"
#include "findings/mapfacts.h"

namespace wend {

using Findings = std::vector<Finding>;

// One rule, one file. Each is pure, and adds what it finds on one map; where there is too little to tell, nothing.

/// Where surely fewer go on than should, by the step's target, where the map has none by the step's own past, and how
/// much it hurts there. Weight: people missing x pain from 0 to 1, the mean of the lowest mood and of the worst
/// severity x 20; a leak without any pain drawn counts a fifth. Without target and past the weakest step (DESIGN 4.4),
/// of which nobody can say how many are missing: its weight is the pain alone.
void findLeaks(const MapFacts &facts, Findings &findings);
/// A mood that falls more than 40 points from one point of a curve to the next. Weight: points.
void findFallingMoods(const MapFacts &facts, Findings &findings);
/// A hand-over between devices, channels or owners, along a path or from stage to stage, at which the mood falls by 20
/// points or more to below 0. Weight: points.
void findHandovers(const MapFacts &facts, Findings &findings);
/// Stages without touchpoints; without a number or without evidence where others have some. Weight: none.
void findEmptyStages(const MapFacts &facts, Findings &findings);
/// Pain points of severity 3 and more that no idea answers. Weight: severity.
void findUnansweredPains(const MapFacts &facts, Findings &findings);
/// Ideas past their day (weight: days), and ideas under way that nobody owns.
void findNeglectedIdeas(const MapFacts &facts, Findings &findings);
/// Ideas that are done, on a map with numbers, without a note of the day and without a measurement: nobody can tell
/// whether they helped. Weight: none.
void findUncheckedIdeas(const MapFacts &facts, Findings &findings);
/// Ideas of large impact and little effort that are not done. Weight: severity of the pain that they answer.
void findQuickWins(const MapFacts &facts, Findings &findings);
/// Messages for another part of the funnel than the stage they stand in (weight: how many parts lie between), and
/// stages in which one person gets more than two a week (weight: how many a month).
void findMisplacedMessages(const MapFacts &facts, Findings &findings);
/// Numbers of a stage that surely miss their target in a period that is over, and leading numbers of people or orders
/// that surely fell from the period before. Weight: hundredths that are missing of what should be.
void findNumbersOffCourse(const MapFacts &facts, Findings &findings);
/// Moments of truth without evidence; pain points that rest on guesses alone; evidence of one kind only.
void findThinEvidence(const MapFacts &facts, Findings &findings);
/// A journey that ends with the order: nothing after the purchase.
void findEndAtPurchase(const MapFacts &facts, Findings &findings);
/// The longest stage of at least three, where the mood is below 0: long may be lost, not happy.
void findLongStays(const MapFacts &facts, Findings &findings);
/// A map past its review day (weight: days); a stage's number that ends a week or more before its period does.
void findOutdated(const MapFacts &facts, Findings &findings);
/// Two numbers of a stage that count the same and are more than a tenth apart. Weight: the share.
void findTwoCounts(const MapFacts &facts, Findings &findings);
/// Personas on the map that no evidence, no share of customers and no part of the numbers supports.
void findUnsupportedPersonas(const MapFacts &facts, Findings &findings);

/// Of the whole workbook: tools that cost money and that no touchpoint uses, or that stand where nothing is counted
/// (weight: cost a month); two paid tools for the same channel of the same stage.
void findIdleTools(const Model &model, Findings &findings);

}
