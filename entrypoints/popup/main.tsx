import { PopupPage } from './popup-page';

void new PopupPage().open();
