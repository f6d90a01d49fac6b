import { render } from 'preact';
import { ReviewPage } from '../../components/review/review-page.tsx';
import { makeReviewActions } from './review-actions.ts';
import { ReviewDesk } from './review-desk.ts';
import { startReview } from './start-review.ts';
import { viewReview } from './view-review.ts';

const desk = new ReviewDesk();
const actions = makeReviewActions(desk);
const root = document.getElementById('review') as HTMLElement;
const draw = (): void => render(<ReviewPage view={viewReview(desk.state)} actions={actions} />, root);
desk.store.subscribe(draw);
draw();
void startReview(desk, new AbortController().signal);
